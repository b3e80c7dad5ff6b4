#include <algorithm>
#include <vector>

std::vector<int> apply_rotations(std::vector<int> items, const std::vector<int>& moves) {
    const long long count = static_cast<long long>(items.size());
    if (count == 0) {
        return items;
    }
    long long shift = 0;
    for (int move : moves) {
        shift = ((shift + move) % count + count) % count;
    }
    std::reverse(items.begin(), items.end());
    std::reverse(items.begin(), items.begin() + shift);
    std::reverse(items.begin() + shift, items.end());
    return items;
}
