#include <unordered_map>
#include <vector>

std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    std::unordered_map<long long, int> positions;
    for (int i = 0; i < static_cast<int>(nums.size()); ++i) {
        auto partner = positions.find(static_cast<long long>(target) - nums[i]);
        if (partner != positions.end()) {
            return {partner->second, i};
        }
        positions.emplace(nums[i], i);
    }
    return {};
}
