#include <string>
#include <vector>

std::vector<std::string> busiest_paths([[maybe_unused]] const std::vector<std::string>& paths, [[maybe_unused]] int count) {
    return {};
}
