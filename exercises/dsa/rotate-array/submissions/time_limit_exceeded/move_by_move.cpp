#include <algorithm>
#include <vector>

std::vector<int> apply_rotations(std::vector<int> items, const std::vector<int>& moves) {
    const long long count = static_cast<long long>(items.size());
    for (int move : moves) {
        if (count > 0) {
            std::rotate(items.begin(), items.begin() + ((-static_cast<long long>(move)) % count + count) % count, items.end());
        }
    }
    return items;
}
