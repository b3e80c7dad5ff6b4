#include <vector>

int fewest_bundles(const std::vector<int>& sizes, int messages) {
    int bundles = 0;
    for (auto size = sizes.rbegin(); size != sizes.rend(); ++size) {
        bundles += messages / *size;
        messages %= *size;
    }
    return messages == 0 ? bundles : -1;
}
