#include <algorithm>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

static std::string key(const std::string& query) {
    std::vector<std::string> parameters;
    std::istringstream rest(query);
    for (std::string parameter; std::getline(rest, parameter, '&');) parameters.push_back(parameter);
    std::sort(parameters.begin(), parameters.end());
    std::string key;
    for (const auto& parameter : parameters) key += parameter + '&';
    return key;
}

std::vector<std::vector<int>> group_equal_requests(const std::vector<std::string>& queries) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<std::vector<int>> groups;
    for (int position = 0; position < static_cast<int>(queries.size()); ++position) {
        auto [place, is_new] = places.try_emplace(key(queries[position]), groups.size());
        if (is_new) groups.emplace_back();
        groups[place->second].push_back(position);
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
}
