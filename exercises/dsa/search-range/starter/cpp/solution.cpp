#include <vector>

std::vector<int> count_between([[maybe_unused]] std::vector<int> values,
                               [[maybe_unused]] const std::vector<std::vector<int>>& ranges) {
    return {};
}
