#include <algorithm>
#include <climits>
#include <vector>

std::vector<long long> shortest_distances(int places, const std::vector<std::vector<int>>& roads, int start) {
    std::vector<long long> distances(places, LLONG_MAX / 2);
    distances[start] = 0;
    for (bool better = true; better;) {
        better = false;
        for (const auto& road : roads) {
            if (distances[road[0]] + road[2] < distances[road[1]]) {
                distances[road[1]] = distances[road[0]] + road[2];
                better = true;
            }
        }
    }
    return distances;
}
