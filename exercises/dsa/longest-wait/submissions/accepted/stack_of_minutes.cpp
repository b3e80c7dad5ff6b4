#include <stack>
#include <vector>

std::vector<int> longest_wait(const std::vector<int>& requests) {
    std::vector<int> longest;
    int length = 0;
    std::stack<int> waiting;
    for (int now = 0; now < static_cast<int>(requests.size()); ++now) {
        while (!waiting.empty() && requests[waiting.top()] < requests[now]) {
            if (now - waiting.top() > length) {
                length = now - waiting.top();
                longest = {waiting.top(), now};
            }
            waiting.pop();
        }
        waiting.push(now);
    }
    return longest;
}
