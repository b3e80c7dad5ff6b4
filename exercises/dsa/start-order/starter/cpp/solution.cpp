#include <vector>

std::vector<int> start_order([[maybe_unused]] int services, [[maybe_unused]] const std::vector<std::vector<int>>& needs) {
    return {};
}
