#include <limits>
#include <set>
#include <utility>
#include <vector>

std::vector<long long> shortest_distances(int places, const std::vector<std::vector<int>>& roads, int start) {
    std::vector<std::vector<std::pair<int, int>>> leaving(places);
    for (const auto& road : roads) leaving[road[0]].emplace_back(road[1], road[2]);

    const long long unreached = std::numeric_limits<long long>::max();
    std::vector<long long> distances(places, unreached);
    distances[start] = 0;
    std::set<std::pair<long long, int>> open{{0, start}};
    while (!open.empty()) {
        auto [distance, place] = *open.begin();
        open.erase(open.begin());
        for (auto [target, length] : leaving[place]) {
            if (distance + length < distances[target]) {
                open.erase({distances[target], target});
                distances[target] = distance + length;
                open.insert({distances[target], target});
            }
        }
    }
    for (long long& distance : distances) {
        if (distance == unreached) distance = -1;
    }
    return distances;
}
