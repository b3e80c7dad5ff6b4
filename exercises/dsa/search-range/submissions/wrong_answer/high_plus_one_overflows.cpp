#include <algorithm>
#include <vector>

std::vector<int> count_between(std::vector<int> values, const std::vector<std::vector<int>>& ranges) {
    std::sort(values.begin(), values.end());
    std::vector<int> counts;
    for (const auto& range : ranges) {
        int beyond = static_cast<int>(static_cast<unsigned>(range[1]) + 1u);
        auto from = std::lower_bound(values.begin(), values.end(), range[0]);
        auto to = std::lower_bound(values.begin(), values.end(), beyond);
        counts.push_back(std::max<int>(0, to - from));
    }
    return counts;
}
