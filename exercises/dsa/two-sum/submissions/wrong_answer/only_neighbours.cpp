#include <vector>

std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    for (int i = 1; i < static_cast<int>(nums.size()); ++i) {
        if (nums[i - 1] + nums[i] == target) {
            return {i - 1, i};
        }
    }
    return {};
}
