#include <algorithm>
#include <vector>

namespace {

using Iterator = std::vector<int>::iterator;

long long sort_and_count(Iterator begin, Iterator end) {
    if (end - begin < 2) return 0;
    Iterator middle = begin + (end - begin) / 2;
    long long pairs = sort_and_count(begin, middle) + sort_and_count(middle, end);
    for (Iterator left = begin, right = middle; left != middle; ++left) {
        while (right != end && *right < *left) ++right;
        pairs += right - middle;
    }
    std::inplace_merge(begin, middle, end);
    return pairs;
}

}  // namespace

long long count_overtakings(std::vector<int> times) {
    return sort_and_count(times.begin(), times.end());
}
