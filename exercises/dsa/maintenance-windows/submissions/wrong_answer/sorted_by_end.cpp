#include <algorithm>
#include <vector>

std::vector<std::vector<int>> unite_windows(std::vector<std::vector<int>> windows) {
    std::sort(windows.begin(), windows.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
    std::vector<std::vector<int>> united;
    for (const auto& window : windows) {
        if (united.empty() || united.back()[1] < window[0]) {
            united.push_back(window);
        } else {
            united.back()[0] = std::min(united.back()[0], window[0]);
            united.back()[1] = window[1];
        }
    }
    return united;
}
