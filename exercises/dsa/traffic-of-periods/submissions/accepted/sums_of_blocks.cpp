#include <numeric>
#include <vector>

std::vector<long long> traffic_of_periods(const std::vector<int>& traffic, const std::vector<std::vector<int>>& periods) {
    const int size = 512;
    std::vector<long long> blocks(traffic.size() / size + 1);
    for (std::size_t minute = 0; minute < traffic.size(); ++minute) blocks[minute / size] += traffic[minute];

    std::vector<long long> sums;
    for (const auto& period : periods) {
        long long sum = 0;
        int minute = period[0];
        while (minute <= period[1]) {
            if (minute % size == 0 && minute + size <= period[1] + 1) {
                sum += blocks[minute / size];
                minute += size;
            } else {
                sum += traffic[minute++];
            }
        }
        sums.push_back(sum);
    }
    return sums;
}
