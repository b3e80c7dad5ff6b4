#include <algorithm>
#include <iostream>
#include <queue>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);

    long long quantum, clock = 0;
    std::cin >> quantum;
    std::vector<std::string> names;
    std::vector<long long> left;
    std::queue<int> queue;
    std::unordered_map<std::string, int> waiting;
    std::string command, name;
    while (std::cin >> command) {
        if (command == "add") {
            long long work;
            std::cin >> name >> work;
            waiting[name] = names.size();
            queue.push(names.size());
            names.push_back(name);
            left.push_back(work);
        } else if (command == "cancel") {
            std::cin >> name;
            if (auto found = waiting.find(name); found != waiting.end()) {
                left[found->second] = 0;
                waiting.erase(found);
            }
        } else {
            long long turns;
            std::cin >> turns;
            for (; turns > 0 && !queue.empty(); turns--) {
                int task = queue.front();
                queue.pop();
                if (left[task] == 0) continue;
                long long worked = std::min(left[task], quantum);
                clock += worked;
                left[task] -= worked;
                if (left[task] > 0) {
                    queue.push(task);
                } else {
                    std::cout << names[task] << ' ' << clock << '\n';
                    waiting.erase(names[task]);
                }
            }
        }
    }
}
