#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

std::vector<int> outage_sizes(const std::vector<std::string>& floor) {
    std::vector<std::pair<int, int>> visited;
    auto enter = [&](int row, int column) {
        if (row < 0 || row >= static_cast<int>(floor.size())) return;
        if (column < 0 || column >= static_cast<int>(floor[row].size()) || floor[row][column] != '#') return;
        if (std::find(visited.begin(), visited.end(), std::pair(row, column)) == visited.end()) {
            visited.emplace_back(row, column);
        }
    };
    std::vector<int> sizes;
    for (int y = 0; y < static_cast<int>(floor.size()); ++y) {
        for (int x = 0; x < static_cast<int>(floor[y].size()); ++x) {
            const std::size_t before = visited.size();
            enter(y, x);
            for (std::size_t i = before; i < visited.size(); ++i) {
                auto [row, column] = visited[i];
                enter(row - 1, column);
                enter(row + 1, column);
                enter(row, column - 1);
                enter(row, column + 1);
            }
            if (visited.size() > before) sizes.push_back(static_cast<int>(visited.size() - before));
        }
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}
