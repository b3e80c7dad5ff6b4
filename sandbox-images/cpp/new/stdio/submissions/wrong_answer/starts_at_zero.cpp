#include <algorithm>
#include <iostream>

int main() {
    int best = 0, value;
    while (std::cin >> value) {
        best = std::max(best, value);
    }
    std::cout << best << "\n";
}
