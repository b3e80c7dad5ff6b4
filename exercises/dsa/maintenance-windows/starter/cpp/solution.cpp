#include <vector>

std::vector<std::vector<int>> unite_windows([[maybe_unused]] std::vector<std::vector<int>> windows) {
    return {};
}
