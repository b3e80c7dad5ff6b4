#include <algorithm>
#include <vector>

std::vector<int> apply_rotations(std::vector<int> items, const std::vector<int>& moves) {
    const long long count = static_cast<long long>(items.size());
    long long first = 0;
    for (int move : moves) {
        first = ((first - move) % count + count) % count;
    }
    std::rotate(items.begin(), items.begin() + first, items.end());
    return items;
}
