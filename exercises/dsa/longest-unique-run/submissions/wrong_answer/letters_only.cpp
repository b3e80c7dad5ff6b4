#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <string>

int longest_unique_run(const std::string& log) {
    std::string servers;
    std::copy_if(log.begin(), log.end(), std::back_inserter(servers), [](unsigned char c) { return std::isalpha(c); });
    std::set<char> window;
    std::size_t start = 0, longest = 0;
    for (char server : servers) {
        while (!window.insert(server).second) window.erase(servers[start++]);
        longest = std::max(longest, window.size());
    }
    return static_cast<int>(longest);
}
