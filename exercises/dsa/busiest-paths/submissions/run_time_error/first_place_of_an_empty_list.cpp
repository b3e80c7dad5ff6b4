#include <algorithm>
#include <map>
#include <string>
#include <vector>

std::vector<std::string> busiest_paths(std::vector<std::string> paths, int count) {
    std::sort(paths.begin(), paths.end());
    std::vector<std::pair<int, std::string>> runs{{0, paths.at(0)}};
    for (const auto& path : paths) {
        if (path != runs.back().second) runs.push_back({0, path});
        --runs.back().first;
    }
    std::sort(runs.begin(), runs.end());
    std::vector<std::string> busiest;
    for (const auto& [number, path] : runs) {
        if (static_cast<int>(busiest.size()) < count) busiest.push_back(path);
    }
    return busiest;
}
