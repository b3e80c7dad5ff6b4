#include <functional>
#include <vector>

std::vector<int> start_order(int services, const std::vector<std::vector<int>>& needs) {
    std::vector<std::vector<int>> needed(services);
    for (const auto& pair : needs) needed[pair[0]].push_back(pair[1]);
    std::vector<int> order;
    std::vector<bool> placed(services);
    std::function<bool(int, std::vector<bool>&)> place = [&](int service, std::vector<bool>& visited) {
        if (visited[service]) return false;
        visited[service] = true;
        for (int other : needed[service]) {
            if (!place(other, visited)) return false;
        }
        if (!placed[service]) order.push_back(service);
        placed[service] = true;
        return true;
    };
    for (int service = 0; service < services; ++service) {
        std::vector<bool> visited(services);
        if (!placed[service] && !place(service, visited)) return {};
    }
    return order;
}
