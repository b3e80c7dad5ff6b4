#include <algorithm>
#include <climits>
#include <vector>

static int most(const std::vector<std::vector<int>>& bookings, std::size_t place, int free_from) {
    if (place == bookings.size()) return 0;
    int best = most(bookings, place + 1, free_from);
    if (bookings[place][0] >= free_from) best = std::max(best, 1 + most(bookings, place + 1, bookings[place][1]));
    return best;
}

int most_bookings(std::vector<std::vector<int>> bookings) {
    std::sort(bookings.begin(), bookings.end());
    return most(bookings, 0, INT_MIN);
}
