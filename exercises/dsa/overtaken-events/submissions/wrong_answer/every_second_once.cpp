#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
#include <functional>
#include <vector>

using OrderedSet = __gnu_pbds::tree<int, __gnu_pbds::null_type, std::less<int>, __gnu_pbds::rb_tree_tag,
                                    __gnu_pbds::tree_order_statistics_node_update>;

long long count_overtakings(const std::vector<int>& times) {
    OrderedSet seen;
    long long pairs = 0;
    for (int time : times) {
        pairs += static_cast<long long>(seen.size() - seen.order_of_key(time + 1));
        seen.insert(time);
    }
    return pairs;
}
