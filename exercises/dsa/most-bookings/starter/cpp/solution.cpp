#include <vector>

int most_bookings([[maybe_unused]] std::vector<std::vector<int>> bookings) {
    return 0;
}
