#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
    std::string start, target, one, other;
    int links;
    std::cin >> start >> target >> links;
    std::map<std::string, std::vector<std::string>> near;
    while (std::cin >> one >> other) {
        near[one].push_back(other);
        near[other].push_back(one);
    }
    std::map<std::string, std::string> came_from{{start, ""}};
    std::vector<std::string> queue{start};
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const std::string server = queue[i];
        for (const auto& next : near[server]) {
            if (came_from.emplace(next, server).second) queue.push_back(next);
        }
    }
    std::vector<std::string> route;
    if (came_from.contains(target)) {
        for (std::string server = target; !server.empty(); server = came_from[server]) route.push_back(server);
    }
    std::reverse(route.begin(), route.end());
    for (const auto& server : route) std::cout << server << ' ';
}
