#include <vector>

namespace {

enum class State { untouched, visiting, placed };

struct Search {
    std::vector<std::vector<int>> needed;
    std::vector<State> states;
    std::vector<int> order;

    bool place(int service) {
        if (states[service] != State::untouched) return states[service] == State::placed;
        states[service] = State::visiting;
        for (int other : needed[service]) {
            if (!place(other)) return false;
        }
        states[service] = State::placed;
        order.push_back(service);
        return true;
    }
};

}  // namespace

std::vector<int> start_order(int services, const std::vector<std::vector<int>>& needs) {
    Search search{std::vector<std::vector<int>>(services), std::vector<State>(services), {}};
    for (const auto& pair : needs) search.needed[pair[0]].push_back(pair[1]);
    for (int service = 0; service < services; ++service) {
        if (!search.place(service)) return {};
    }
    return search.order;
}
