#include <vector>

std::vector<long long> shortest_distances([[maybe_unused]] int places,
                                          [[maybe_unused]] const std::vector<std::vector<int>>& roads,
                                          [[maybe_unused]] int start) {
    return {};
}
