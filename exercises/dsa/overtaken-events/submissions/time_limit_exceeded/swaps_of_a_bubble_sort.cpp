#include <utility>
#include <vector>

long long count_overtakings(std::vector<int> times) {
    long long pairs = 0;
    for (bool swapped = true; swapped;) {
        swapped = false;
        for (std::size_t at = 1; at < times.size(); ++at) {
            if (times[at - 1] > times[at]) {
                std::swap(times[at - 1], times[at]);
                swapped = true;
                ++pairs;
            }
        }
    }
    return pairs;
}
