#include <algorithm>
#include <vector>

int fewest_bundles(const std::vector<int>& sizes, int messages) {
    const int endless = messages + 1;
    std::vector<int> fewest(messages + 1, endless);
    fewest[0] = 0;
    for (int count = 1; count <= messages; ++count) {
        for (int size : sizes) {
            if (size <= count) fewest[count] = std::min(fewest[count], fewest[count - size] + 1);
        }
    }
    return fewest[messages] < endless ? fewest[messages] : -1;
}
