#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

std::vector<std::vector<int>> group_equal_requests(const std::vector<std::string>& queries) {
    std::vector<std::vector<std::string>> keys;
    std::vector<std::vector<int>> groups;
    for (int position = 0; position < static_cast<int>(queries.size()); ++position) {
        std::vector<std::string> key;
        std::istringstream rest(queries[position]);
        for (std::string parameter; std::getline(rest, parameter, '&');) key.push_back(parameter);
        std::sort(key.begin(), key.end());
        auto found = std::find(keys.begin(), keys.end(), key);
        if (found == keys.end()) {
            keys.push_back(key);
            groups.push_back({position});
        } else {
            groups[found - keys.begin()].push_back(position);
        }
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
}
