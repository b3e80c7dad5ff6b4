#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::string start, target, one, other;
    int count;
    std::cin >> start >> target >> count;
    std::vector<std::pair<std::string, std::string>> links;
    while (std::cin >> one >> other) {
        links.emplace_back(one, other);
        links.emplace_back(other, one);
    }
    std::unordered_map<std::string, std::string> came_from{{start, ""}};
    std::vector<std::string> queue{start};
    for (std::size_t i = 0; i < queue.size() && !came_from.contains(target); ++i) {
        const std::string server = queue[i];
        for (const auto& [from, to] : links) {
            if (from == server && came_from.emplace(to, server).second) queue.push_back(to);
        }
    }
    std::vector<std::string> route;
    if (!came_from.contains(target)) {
        route.push_back("unreachable");
    } else {
        for (std::string server = target; !server.empty(); server = came_from[server]) route.push_back(server);
    }
    std::reverse(route.begin(), route.end());
    for (const auto& server : route) std::cout << server << '\n';
}
