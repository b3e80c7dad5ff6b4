#include <algorithm>
#include <vector>

std::vector<int> longest_wait(const std::vector<int>& requests) {
    std::vector<int> longest;
    long length = 0;
    for (auto now = requests.begin(); now != requests.end(); ++now) {
        auto later = std::find_if(now, requests.end(), [&](int count) { return count > *now; });
        if (later != requests.end() && later - now > length) {
            length = later - now;
            longest = {static_cast<int>(now - requests.begin()), static_cast<int>(later - requests.begin())};
        }
    }
    return longest;
}
