#include <algorithm>
#include <vector>

std::vector<int> count_between(std::vector<int> values, const std::vector<std::vector<int>>& ranges) {
    std::vector<int> counts;
    for (const auto& range : ranges) {
        counts.push_back(std::count_if(values.begin(), values.end(), [&](int value) {
            return range[0] <= value && value <= range[1];
        }));
    }
    return counts;
}
