#include <algorithm>
#include <climits>
#include <vector>

int most_bookings(std::vector<std::vector<int>> bookings) {
    std::sort(bookings.begin(), bookings.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
    int granted = 0;
    int free_from = INT_MIN;
    for (const auto& booking : bookings) {
        if (booking[0] >= free_from) {
            ++granted;
            free_from = booking[1];
        }
    }
    return granted;
}
