#include <iostream>
#include <string>

int main() {
    std::cout << 50 << std::endl;
    std::string answer;
    std::cin >> answer;  // higher, lower or right
}
