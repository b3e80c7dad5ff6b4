#include <algorithm>
#include <vector>

int largest(const std::vector<int>& values) {
    int best = 0;
    for (int value : values) {
        best = std::max(best, value);
    }
    return best;
}
