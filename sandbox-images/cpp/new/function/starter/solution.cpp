#include <vector>

// Returns the largest of the values.
int largest(const std::vector<int>& values) {
    return 0;
}
