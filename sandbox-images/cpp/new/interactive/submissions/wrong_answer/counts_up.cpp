#include <iostream>
#include <string>

int main() {
    int guess = 1;
    std::string answer;
    std::cout << guess << std::endl;
    while (std::cin >> answer && answer != "right") {
        guess++;
        std::cout << guess << std::endl;
    }
}
