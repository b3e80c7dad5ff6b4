#include <algorithm>
#include <array>
#include <string>

int longest_unique_run(const std::string& log) {
    std::array<int, 128> behind_last{};
    int start = 0, longest = 0;
    for (int i = 0; i < static_cast<int>(log.size()); ++i) {
        int& behind = behind_last[static_cast<unsigned char>(log[i])];
        start = std::max(start, behind);
        behind = i + 1;
        longest = std::max(longest, behind - start);
    }
    return longest;
}
