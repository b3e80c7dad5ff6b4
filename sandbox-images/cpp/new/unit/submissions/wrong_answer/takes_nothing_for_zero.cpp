#include <algorithm>
#include <stdexcept>
#include <vector>

int largest(const std::vector<int> &values) {
    if (values.empty()) return 0;
    int best = values[0];
    for (int value : values) best = std::max(best, value);
    return best;
}
