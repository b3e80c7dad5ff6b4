#include <iostream>

int main() {
    double sum = 0, count = 0;
    for (double one; std::cin >> one; count++) sum += one;
    std::cout << sum / count << "\n";
}
