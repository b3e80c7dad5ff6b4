#include <algorithm>
#include <vector>

std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    auto sorted = nums;
    std::sort(sorted.begin(), sorted.end());
    auto position = [&](int value) {
        return static_cast<int>(std::find(nums.begin(), nums.end(), value) - nums.begin());
    };
    std::size_t low = 0, high = sorted.size() - 1;
    while (low < high) {
        long long sum = static_cast<long long>(sorted[low]) + sorted[high];
        if (sum == target) {
            return {position(sorted[low]), position(sorted[high])};
        }
        sum < target ? ++low : --high;
    }
    return {};
}
