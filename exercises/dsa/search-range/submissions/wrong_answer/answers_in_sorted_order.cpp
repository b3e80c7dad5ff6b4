#include <algorithm>
#include <vector>

std::vector<int> count_between(std::vector<int> values, std::vector<std::vector<int>> ranges) {
    std::sort(values.begin(), values.end());
    std::sort(ranges.begin(), ranges.end());
    std::vector<int> counts;
    for (const auto& range : ranges) {
        auto from = std::lower_bound(values.begin(), values.end(), range[0]);
        auto to = std::upper_bound(values.begin(), values.end(), range[1]);
        counts.push_back(std::max<int>(0, to - from));
    }
    return counts;
}
