#include <algorithm>
#include <vector>

int largest(const std::vector<int>& values) {
    return *std::max_element(values.begin(), values.end());
}
