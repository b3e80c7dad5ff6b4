#include <vector>

std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    for (std::size_t i = 0;; ++i) {
        if (nums.at(i) + nums.at(i + 1) == target) {
            return {static_cast<int>(i), static_cast<int>(i + 1)};
        }
    }
}
