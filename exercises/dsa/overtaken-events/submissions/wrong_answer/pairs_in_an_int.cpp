#include <algorithm>
#include <vector>

namespace {

using Iterator = std::vector<int>::iterator;

int sort(Iterator begin, Iterator end) {
    if (end - begin < 2) return 0;
    Iterator middle = begin + (end - begin) / 2;
    unsigned pairs = 0u + sort(begin, middle) + sort(middle, end);
    for (Iterator left = begin, right = middle; left != middle; ++left) {
        while (right != end && *right < *left) ++right;
        pairs += right - middle;
    }
    std::inplace_merge(begin, middle, end);
    return static_cast<int>(pairs);
}

}  // namespace

long long count_overtakings(std::vector<int> times) {
    return sort(times.begin(), times.end());
}
