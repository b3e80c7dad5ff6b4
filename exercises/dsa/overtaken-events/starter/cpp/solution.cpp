#include <vector>

long long count_overtakings([[maybe_unused]] const std::vector<int>& times) {
    return 0;
}
