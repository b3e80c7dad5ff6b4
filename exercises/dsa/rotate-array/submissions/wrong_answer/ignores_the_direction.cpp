#include <algorithm>
#include <cstdlib>
#include <vector>

std::vector<int> apply_rotations(std::vector<int> items, const std::vector<int>& moves) {
    if (items.empty()) {
        return items;
    }
    long long steps = 0;
    for (int move : moves) {
        steps += std::abs(move);
    }
    std::rotate(items.begin(), items.end() - steps % static_cast<long long>(items.size()), items.end());
    return items;
}
