#include <vector>

std::vector<long long> shortest_distances(int places, const std::vector<std::vector<int>>& roads, int start) {
    std::unordered_multimap<int, std::vector<int>> leaving;
    for (const auto& road : roads) leaving.emplace(road[0], road);
    std::vector<long long> distances(places, -1);
    distances[start] = 0
    return distances;
}
