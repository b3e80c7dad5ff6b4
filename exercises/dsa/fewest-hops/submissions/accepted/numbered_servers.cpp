#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::unordered_map<std::string, int> numbers;
    std::vector<std::string> names;
    std::vector<std::vector<int>> near;
    auto read = [&] {
        std::string name;
        std::cin >> name;
        auto [entry, added] = numbers.emplace(name, names.size());
        if (added) {
            names.push_back(name);
            near.emplace_back();
        }
        return entry->second;
    };

    const int start = read(), target = read();
    int links;
    std::cin >> links;
    while (links-- > 0) {
        const int one = read(), other = read();
        near[one].push_back(other);
        near[other].push_back(one);
    }

    std::vector<int> came_from(names.size(), -1), queue{start};
    came_from[start] = start;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (int other : near[queue[i]]) {
            if (came_from[other] >= 0) continue;
            came_from[other] = queue[i];
            queue.push_back(other);
        }
    }
    if (came_from[target] < 0) {
        std::cout << "unreachable\n";
        return 0;
    }
    std::vector<int> route{target};
    while (route.back() != start) route.push_back(came_from[route.back()]);
    std::reverse(route.begin(), route.end());
    for (int server : route) std::cout << names[server] << '\n';
}
