#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::vector<int> values;
    int value;
    while (std::cin >> value) {
        values.push_back(value);
    }
    int best = values[0];
    for (size_t i = 0; i + 1 < values.size(); i++) {
        best = std::max(best, values[i]);
    }
    std::cout << best << "\n";
}
