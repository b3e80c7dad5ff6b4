#include <algorithm>
#include <vector>

std::vector<int> count_between(std::vector<int> values, const std::vector<std::vector<int>>& ranges) {
    std::sort(values.begin(), values.end());
    std::vector<int> counts;
    for (const auto& range : ranges) {
        std::size_t from = 0;
        while (values.at(from) < range[0]) from++;
        std::size_t to = from;
        while (values.at(to) <= range[1]) to++;
        counts.push_back(to - from);
    }
    return counts;
}
