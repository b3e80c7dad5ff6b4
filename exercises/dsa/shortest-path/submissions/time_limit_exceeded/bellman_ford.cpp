#include <limits>
#include <vector>

std::vector<long long> shortest_distances(int places, const std::vector<std::vector<int>>& roads, int start) {
    const long long unreached = std::numeric_limits<long long>::max();
    std::vector<long long> distances(places, unreached);
    distances[start] = 0;
    for (bool better = true; better;) {
        better = false;
        for (const auto& road : roads) {
            if (distances[road[0]] == unreached) continue;
            long long distance = distances[road[0]] + road[2];
            if (distance < distances[road[1]]) {
                distances[road[1]] = distance;
                better = true;
            }
        }
    }
    for (long long& distance : distances) {
        if (distance == unreached) distance = -1;
    }
    return distances;
}
