#include <algorithm>
#include <set>
#include <string>

int longest_unique_run(const std::string& log) {
    std::size_t longest = 0;
    for (std::size_t start = 0; start < log.size(); ++start) {
        std::set<char> seen;
        for (std::size_t end = start; end < log.size(); ++end) {
            seen.insert(log[end]);
            if (seen.size() == end + 1 - start) longest = std::max(longest, seen.size());
        }
    }
    return static_cast<int>(longest);
}
