#include <iostream>

int main() {
    int value;
    while (std::cin >> value) {
    }
    std::cout << 0 << "\n";
}
