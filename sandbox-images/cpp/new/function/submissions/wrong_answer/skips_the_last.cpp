#include <algorithm>
#include <vector>

int largest(const std::vector<int>& values) {
    int best = values[0];
    for (size_t i = 0; i + 1 < values.size(); i++) {
        best = std::max(best, values[i]);
    }
    return best;
}
