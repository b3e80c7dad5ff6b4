#include <algorithm>
#include <vector>

std::vector<int> count_between(std::vector<int> values, const std::vector<std::vector<int>>& ranges) {
    std::ranges::sort(values);
    std::vector<int> counts;
    for (const auto& range : ranges) {
        auto from = std::ranges::lower_bound(values, range[0]);
        auto to = std::ranges::upper_bound(values, range[1]);
        counts.push_back(range[0] > range[1] ? 0 : to - from);
    }
    return counts;
}
