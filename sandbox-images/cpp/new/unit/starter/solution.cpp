#include <vector>

// Returns the largest of the values; throws a std::invalid_argument when there are none.
int largest(const std::vector<int> &values) {
    return 0;
}
