#include <queue>
#include <string>
#include <unordered_map>
#include <vector>

std::vector<std::string> busiest_paths(const std::vector<std::string>& paths, int count) {
    std::unordered_map<std::string, int> requests;
    for (const auto& path : paths) ++requests[path];

    using Entry = std::pair<const std::string, int>;
    auto after = [](const Entry* a, const Entry* b) {
        return a->second != b->second ? a->second < b->second : a->first > b->first;
    };
    std::priority_queue<const Entry*, std::vector<const Entry*>, decltype(after)> heap;
    for (const auto& entry : requests) heap.push(&entry);

    std::vector<std::string> busiest;
    for (; count > 0 && !heap.empty(); --count, heap.pop()) busiest.push_back(heap.top()->first);
    return busiest;
}
