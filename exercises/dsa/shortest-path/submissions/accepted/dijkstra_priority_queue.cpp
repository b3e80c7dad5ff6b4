#include <functional>
#include <queue>
#include <utility>
#include <vector>

std::vector<long long> shortest_distances(int places, const std::vector<std::vector<int>>& roads, int start) {
    std::vector<std::vector<std::pair<int, int>>> leaving(places);
    for (const auto& road : roads) leaving[road[0]].emplace_back(road[1], road[2]);

    using Arrival = std::pair<long long, int>;
    std::priority_queue<Arrival, std::vector<Arrival>, std::greater<>> arrivals;
    std::vector<long long> distances(places, -1);
    arrivals.emplace(0, start);
    while (!arrivals.empty()) {
        auto [distance, place] = arrivals.top();
        arrivals.pop();
        if (distances[place] >= 0) continue;
        distances[place] = distance;
        for (auto [target, length] : leaving[place]) {
            if (distances[target] < 0) arrivals.emplace(distance + length, target);
        }
    }
    return distances;
}
