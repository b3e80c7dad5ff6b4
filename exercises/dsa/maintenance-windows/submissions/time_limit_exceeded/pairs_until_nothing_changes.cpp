#include <algorithm>
#include <vector>

static bool unite_two(std::vector<std::vector<int>>& windows) {
    for (std::size_t i = 0; i < windows.size(); ++i) {
        for (std::size_t j = i + 1; j < windows.size(); ++j) {
            auto &a = windows[i], &b = windows[j];
            if (a[0] <= b[1] && b[0] <= a[1]) {
                a = {std::min(a[0], b[0]), std::max(a[1], b[1])};
                windows.erase(windows.begin() + static_cast<long>(j));
                return true;
            }
        }
    }
    return false;
}

std::vector<std::vector<int>> unite_windows(std::vector<std::vector<int>> windows) {
    while (unite_two(windows)) {
    }
    std::sort(windows.begin(), windows.end());
    return windows;
}
