#include <algorithm>
#include <vector>

static int fewest(const std::vector<int>& sizes, int messages, std::vector<int>& known) {
    if (messages <= 0) return 0;
    int& answer = known[messages];
    if (answer != 0) return answer;
    answer = -1;
    for (int size : sizes) {
        if (size >= messages) continue;
        int rest = fewest(sizes, messages - size, known);
        if (rest >= 0 && (answer < 0 || rest + 1 < answer)) answer = rest + 1;
    }
    return answer;
}

int fewest_bundles(const std::vector<int>& sizes, int messages) {
    std::vector<int> known(messages + 1);
    for (int size : sizes) {
        if (size < messages) known[size] = 1;
    }
    return fewest(sizes, messages, known);
}
