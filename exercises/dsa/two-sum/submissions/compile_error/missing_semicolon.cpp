#include <vector>

std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    std::vector<int> result
    return result;
}
