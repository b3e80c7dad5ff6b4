#include <vector>

std::vector<long long> traffic_of_periods([[maybe_unused]] const std::vector<int>& traffic,
                                          [[maybe_unused]] const std::vector<std::vector<int>>& periods) {
    return {};
}
