#include <algorithm>
#include <vector>

std::vector<int> longest_wait(const std::vector<int>& requests) {
    const int most = 200;
    const int never = static_cast<int>(requests.size()) * 2;
    std::vector<int> next(most + 1, never);
    std::vector<int> longest;
    int length = 1;
    for (int now = static_cast<int>(requests.size()) - 1; now >= 0; --now) {
        int soonest = never;
        for (int busier = requests[now] + 1; busier <= most; ++busier) soonest = std::min(soonest, next[busier]);
        if (soonest != never && soonest - now >= length) {
            length = soonest - now;
            longest = {now, soonest};
        }
        next.at(requests[now]) = now;
    }
    return longest;
}
