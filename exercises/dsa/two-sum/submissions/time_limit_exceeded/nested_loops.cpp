#include <vector>

std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    const int count = static_cast<int>(nums.size());
    for (int i = 0; i < count; ++i) {
        for (int j = i + 1; j < count; ++j) {
            if (nums[i] + nums[j] == target) {
                return {i, j};
            }
        }
    }
    return {};
}
