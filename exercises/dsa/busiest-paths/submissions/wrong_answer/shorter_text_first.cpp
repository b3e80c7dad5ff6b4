#include <algorithm>
#include <map>
#include <string>
#include <vector>

std::vector<std::string> busiest_paths(const std::vector<std::string>& paths, int count) {
    std::map<std::string, int> requests;
    for (const auto& path : paths) ++requests[path];
    std::vector<std::string> busiest;
    for (const auto& [path, number] : requests) busiest.push_back(path);
    std::stable_sort(busiest.begin(), busiest.end(), [&](const std::string& a, const std::string& b) {
        return requests[a] != requests[b] ? requests[a] > requests[b] : a.size() < b.size();
    });
    busiest.resize(std::min<std::size_t>(busiest.size(), count));
    return busiest;
}
