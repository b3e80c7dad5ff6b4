#include <algorithm>
#include <utility>
#include <vector>

std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    std::vector<std::pair<long long, int>> entries;
    for (int i = 0; i < static_cast<int>(nums.size()); ++i) {
        entries.emplace_back(nums[i], i);
    }
    std::sort(entries.begin(), entries.end());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        long long missing = target - entry->first;
        auto partner = std::lower_bound(entry + 1, entries.end(), std::pair{missing, 0});
        if (partner != entries.end() && partner->first == missing) {
            return {entry->second, partner->second};
        }
    }
    return {};
}
