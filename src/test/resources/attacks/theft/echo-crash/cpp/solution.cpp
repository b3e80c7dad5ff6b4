#include <iostream>
#include <stdexcept>
#include <string>

int main() {
    std::string line;
    std::getline(std::cin, line);
    std::cerr << line << std::endl;
    throw std::runtime_error(line);
}
