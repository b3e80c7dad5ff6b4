#include <algorithm>
#include <vector>

std::vector<int> count_between(std::vector<int> values, const std::vector<std::vector<int>>& ranges) {
    std::sort(values.begin(), values.end();
    return std::vector<int>(ranges.size());
}
