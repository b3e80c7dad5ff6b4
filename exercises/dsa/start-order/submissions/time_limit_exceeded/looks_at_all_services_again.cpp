#include <algorithm>
#include <vector>

std::vector<int> start_order(int services, const std::vector<std::vector<int>>& needs) {
    std::vector<std::vector<int>> needed(services);
    for (const auto& pair : needs) needed[pair[0]].push_back(pair[1]);
    std::vector<char> started(services);
    std::vector<int> order;
    for (bool more = true; more;) {
        more = false;
        for (int service = 0; service < services; ++service) {
            bool ready = std::all_of(needed[service].begin(), needed[service].end(), [&](int other) { return started[other]; });
            if (started[service] || !ready) continue;
            started[service] = more = true;
            order.push_back(service);
        }
    }
    return static_cast<int>(order.size()) == services ? order : std::vector<int>{};
}
