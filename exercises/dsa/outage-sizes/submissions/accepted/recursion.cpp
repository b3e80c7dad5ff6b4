#include <algorithm>
#include <functional>
#include <string>
#include <vector>

static int visit(std::vector<std::string>& floor, int row, int column) {
    if (row < 0 || row >= static_cast<int>(floor.size())) return 0;
    if (column < 0 || column >= static_cast<int>(floor[row].size()) || floor[row][column] != '#') return 0;
    floor[row][column] = '.';
    return 1 + visit(floor, row - 1, column) + visit(floor, row + 1, column) + visit(floor, row, column - 1)
        + visit(floor, row, column + 1);
}

std::vector<int> outage_sizes(std::vector<std::string> floor) {
    std::vector<int> sizes;
    for (int row = 0; row < static_cast<int>(floor.size()); ++row) {
        for (int column = 0; column < static_cast<int>(floor[row].size()); ++column) {
            if (int size = visit(floor, row, column)) sizes.push_back(size);
        }
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}
