#include <algorithm>
#include <vector>

int most_bookings(std::vector<std::vector<int>> bookings) {
    std::sort(bookings.begin(), bookings.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
    std::vector<int> ends;
    for (const auto& booking : bookings) ends.push_back(booking[1]);

    std::vector<int> best{0};
    for (std::size_t i = 0; i < bookings.size(); ++i) {
        auto compatible = std::upper_bound(ends.begin(), ends.begin() + static_cast<long>(i), bookings[i][0]) - ends.begin();
        best.push_back(std::max(best[i], best[compatible] + 1));
    }
    return best.back();
}
