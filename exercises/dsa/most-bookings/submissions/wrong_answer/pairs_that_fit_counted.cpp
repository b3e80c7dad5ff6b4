#include <algorithm>
#include <vector>

int most_bookings(std::vector<std::vector<int>> bookings) {
    std::sort(bookings.begin(), bookings.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
    int granted = 0;
    for (std::size_t i = 0; i + 1 < bookings.size(); ++i) {
        if (bookings[i][1] <= bookings[i + 1][0]) ++granted;
    }
    return granted;
}
