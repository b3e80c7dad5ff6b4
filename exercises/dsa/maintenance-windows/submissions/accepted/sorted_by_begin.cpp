#include <algorithm>
#include <vector>

std::vector<std::vector<int>> unite_windows(std::vector<std::vector<int>> windows) {
    std::sort(windows.begin(), windows.end());
    std::vector<std::vector<int>> united;
    for (const auto& window : windows) {
        if (united.empty() || united.back()[1] < window[0]) {
            united.push_back(window);
        } else {
            united.back()[1] = std::max(united.back()[1], window[1]);
        }
    }
    return united;
}
