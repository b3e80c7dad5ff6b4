#include <vector>

int fewest_bundles([[maybe_unused]] const std::vector<int>& sizes, [[maybe_unused]] int messages) {
    return -1;
}
