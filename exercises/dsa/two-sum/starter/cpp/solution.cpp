#include <vector>

// Returns the positions of the two numbers that add up to target.
std::vector<int> two_sum(const std::vector<int>& nums, int target) {
    return {};
}
