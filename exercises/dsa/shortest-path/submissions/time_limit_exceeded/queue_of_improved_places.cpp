#include <limits>
#include <queue>
#include <utility>
#include <vector>

std::vector<long long> shortest_distances(int places, const std::vector<std::vector<int>>& roads, int start) {
    std::vector<std::vector<std::pair<int, int>>> leaving(places);
    for (const auto& road : roads) leaving[road[0]].emplace_back(road[1], road[2]);

    const long long unreached = std::numeric_limits<long long>::max();
    std::vector<long long> distances(places, unreached);
    std::vector<bool> waiting(places);
    distances[start] = 0;
    std::queue<int> queue;
    queue.push(start);
    while (!queue.empty()) {
        int place = queue.front();
        queue.pop();
        waiting[place] = false;
        for (auto [target, length] : leaving[place]) {
            if (distances[place] + length >= distances[target]) continue;
            distances[target] = distances[place] + length;
            if (!waiting[target]) queue.push(target);
            waiting[target] = true;
        }
    }
    for (long long& distance : distances) {
        if (distance == unreached) distance = -1;
    }
    return distances;
}
