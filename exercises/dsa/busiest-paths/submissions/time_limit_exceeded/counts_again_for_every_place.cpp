#include <algorithm>
#include <string>
#include <vector>

std::vector<std::string> busiest_paths(std::vector<std::string> paths, int count) {
    std::vector<std::string> busiest;
    while (!paths.empty() && static_cast<int>(busiest.size()) < count) {
        std::sort(paths.begin(), paths.end());
        std::string best;
        long most = 0;
        for (auto from = paths.begin(); from != paths.end();) {
            auto to = std::find_if(from, paths.end(), [&](const std::string& path) { return path != *from; });
            if (to - from > most) {
                most = to - from;
                best = *from;
            }
            from = to;
        }
        busiest.push_back(best);
        std::erase(paths, best);
    }
    return busiest;
}
