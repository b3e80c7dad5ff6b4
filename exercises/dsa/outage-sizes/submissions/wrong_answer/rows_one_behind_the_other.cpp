#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

std::vector<int> outage_sizes(const std::vector<std::string>& floor) {
    std::string racks = std::accumulate(floor.begin(), floor.end(), std::string());
    const int width = floor.empty() ? 0 : static_cast<int>(floor[0].size());
    std::vector<int> sizes;
    for (int start = 0; start < static_cast<int>(racks.size()); ++start) {
        if (racks[start] != '#') continue;
        int size = 0;
        racks[start] = '.';
        for (std::vector<int> stack{start}; !stack.empty();) {
            int rack = stack.back();
            stack.pop_back();
            ++size;
            for (int neighbour : {rack - width, rack - 1, rack + 1, rack + width}) {
                if (neighbour < 0 || neighbour >= static_cast<int>(racks.size()) || racks[neighbour] != '#') continue;
                racks[neighbour] = '.';
                stack.push_back(neighbour);
            }
        }
        sizes.push_back(size);
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}
