#include <algorithm>
#include <stdexcept>
#include <vector>

int largest(const std::vector<int> &values) {
    if (values.empty()) throw std::invalid_argument("there are no values");
    int best = 0;
    for (int value : values) best = std::max(best, value);
    return best;
}
