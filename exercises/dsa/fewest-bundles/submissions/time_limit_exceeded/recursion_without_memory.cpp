#include <algorithm>
#include <vector>

static int fewest(const std::vector<int>& sizes, int messages, int endless) {
    if (messages == 0) return 0;
    int best = endless;
    for (int size : sizes) {
        if (size <= messages) best = std::min(best, fewest(sizes, messages - size, endless) + 1);
    }
    return best;
}

int fewest_bundles(const std::vector<int>& sizes, int messages) {
    int bundles = fewest(sizes, messages, messages + 1);
    return bundles <= messages ? bundles : -1;
}
