#include <vector>

std::vector<int> apply_rotations(const std::vector<int>& items, const std::vector<int>& moves) {
    const long long count = static_cast<long long>(items.size());
    std::vector<int> rotated(items);
    for (int move : moves) {
        for (long long place = 0; place < count; ++place) {
            rotated[((place + move) % count + count) % count] = items[place];
        }
    }
    return rotated;
}
