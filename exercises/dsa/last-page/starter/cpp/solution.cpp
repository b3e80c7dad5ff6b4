#include <iostream>
#include <string>

int main() {
    // To ask for a page: std::cout << "get 1" << std::endl, then read the answer into a std::string with std::cin.
    std::cout << "last 1" << std::endl;
}
