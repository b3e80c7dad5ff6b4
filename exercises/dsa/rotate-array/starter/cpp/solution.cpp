#include <vector>

// Returns the items in their order after all moves.
std::vector<int> apply_rotations(const std::vector<int>& items, const std::vector<int>& moves) {
    return items;
}
