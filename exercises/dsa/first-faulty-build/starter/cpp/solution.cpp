#include <iostream>
#include <string>

int main() {
    int builds, tests;
    std::cin >> builds >> tests;
    // To test a build: std::cout << "test 5" << std::endl, then read the answer into a std::string with std::cin.
    std::cout << "found 1" << std::endl;
}
