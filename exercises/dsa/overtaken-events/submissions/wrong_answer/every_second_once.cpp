#include <ext/pb_ds/assoc_container.hpp>
#include <vector>

long long count_overtakings(const std::vector<int>& times) {
    __gnu_pbds::tree<int, __gnu_pbds::null_type, std::less<>, __gnu_pbds::rb_tree_tag, __gnu_pbds::tree_order_statistics_node_update> seen;
    long long pairs = 0;
    for (int time : times) {
        pairs += static_cast<long long>(seen.size()) - static_cast<long long>(seen.order_of_key(time + 1));
        seen.insert(time);
    }
    return pairs;
}
