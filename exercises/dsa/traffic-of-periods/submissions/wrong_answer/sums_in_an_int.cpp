#include <numeric>
#include <vector>

std::vector<long long> traffic_of_periods(const std::vector<int>& traffic, const std::vector<std::vector<int>>& periods) {
    std::vector<int> before(traffic.size() + 1);
    std::partial_sum(traffic.begin(), traffic.end(), before.begin() + 1);
    std::vector<long long> sums;
    for (const auto& period : periods) sums.push_back(before[period[1] + 1] - before[period[0]]);
    return sums;
}
