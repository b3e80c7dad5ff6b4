#include <algorithm>
#include <vector>

std::vector<int> window_peaks(const std::vector<int>& requests, int width) {
    std::vector<int> peaks;
    auto peak = requests.begin();
    for (auto end = requests.begin() + std::min<std::size_t>(width - 1, requests.size()); end != requests.end(); ++end) {
        auto start = end - (width - 1);
        if (peak < start || start == requests.begin()) {
            peak = std::max_element(start, end + 1);
        } else if (*end >= *peak) {
            peak = end;
        }
        peaks.push_back(*peak);
    }
    return peaks;
}
