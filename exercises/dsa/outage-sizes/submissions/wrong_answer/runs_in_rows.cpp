#include <algorithm>
#include <functional>
#include <string>
#include <vector>

std::vector<int> outage_sizes(const std::vector<std::string>& floor) {
    std::vector<int> sizes;
    for (const auto& racks : floor) {
        int run = 0;
        for (char rack : racks + '.') {
            if (rack == '#') {
                ++run;
            } else {
                if (run > 0) sizes.push_back(run);
                run = 0;
            }
        }
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}
