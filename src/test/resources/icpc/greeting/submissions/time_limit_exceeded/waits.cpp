#include <iostream>
#include <string>

int main() {
    std::string name;
    std::getline(std::cin, name);
    volatile bool polite = name.find(' ') == std::string::npos;
    while (!polite) {}
    std::cout << "Hello " << name << "\n";
}
