#include <algorithm>
#include <iostream>

int main() {
    int best, value;
    std::cin >> best;
    while (std::cin >> value) {
        best = std::max(best, value);
    }
    std::cout << best << "\n";
}
