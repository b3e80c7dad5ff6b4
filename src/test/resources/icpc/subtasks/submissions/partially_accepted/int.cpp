// @EXPECTED_SCORE@: 85
#include <algorithm>
#include <iostream>

int main() {
    int n, low = 1 << 30, high = -(1 << 30);
    std::cin >> n;
    for (int x; n-- && std::cin >> x;) low = std::min(low, x), high = std::max(high, x);
    std::cout << int(unsigned(high) - unsigned(low)) << "\n";
}
