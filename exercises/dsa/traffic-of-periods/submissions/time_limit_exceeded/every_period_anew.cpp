#include <numeric>
#include <vector>

std::vector<long long> traffic_of_periods(const std::vector<int>& traffic, const std::vector<std::vector<int>>& periods) {
    std::vector<long long> sums;
    for (const auto& period : periods) {
        sums.push_back(std::accumulate(traffic.begin() + period[0], traffic.begin() + period[1] + 1, 0LL));
    }
    return sums;
}
