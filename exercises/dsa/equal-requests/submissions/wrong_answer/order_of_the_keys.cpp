#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

std::vector<std::vector<int>> group_equal_requests(const std::vector<std::string>& queries) {
    std::map<std::vector<std::string>, std::vector<int>> groups;
    for (int position = 0; position < static_cast<int>(queries.size()); ++position) {
        std::vector<std::string> parameters;
        std::istringstream rest(queries[position]);
        for (std::string parameter; std::getline(rest, parameter, '&');) parameters.push_back(parameter);
        std::sort(parameters.begin(), parameters.end());
        groups[parameters].push_back(position);
    }
    std::vector<std::vector<int>> result;
    for (const auto& [parameters, positions] : groups) {
        if (positions.size() > 1) result.push_back(positions);
    }
    return result;
}
