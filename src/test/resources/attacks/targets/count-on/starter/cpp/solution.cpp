#include <iostream>
#include <string>

int main() {
    for (std::string word; std::cin >> word && word != "done";) std::cout << std::stoi(word) + 0 << std::endl;
}
