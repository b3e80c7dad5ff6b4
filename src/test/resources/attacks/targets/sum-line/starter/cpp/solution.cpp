#include <iomanip>
#include <iostream>
#include <string>

int main() {
    std::string name;
    double sum = 0;
    std::cin >> name;
    for (double number; std::cin >> number;) sum += number;
    std::cout << name << " " << std::setprecision(12) << sum << "\n";
}
