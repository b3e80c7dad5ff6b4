#include <vector>

std::vector<long long> traffic_of_periods(const std::vector<int>& traffic, const std::vector<std::vector<int>>& periods) {
    std::vector<long long> before{0};
    for (int sent : traffic) before.push_back(before.back() + sent);
    std::vector<long long> sums;
    for (const auto& period : periods) sums.push_back(before[period[1] + 1] - before[period[0]]);
    return sums;
}
