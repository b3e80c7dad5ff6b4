#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

struct Task {
    std::string name;
    long long work;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);

    long long quantum, clock = 0;
    std::cin >> quantum;
    std::vector<Task> queue;
    std::string command, name;
    while (std::cin >> command) {
        if (command == "add") {
            long long work;
            std::cin >> name >> work;
            queue.push_back({name, work});
        } else if (command == "cancel") {
            std::cin >> name;
            std::erase_if(queue, [&](const Task& task) { return task.name == name; });
        } else {
            long long turns;
            std::cin >> turns;
            for (; turns > 0 && !queue.empty(); turns--) {
                Task task = queue.front();
                queue.erase(queue.begin());
                long long worked = std::min(task.work, quantum);
                clock += worked;
                task.work -= worked;
                if (task.work > 0) queue.push_back(task);
                else std::cout << task.name << ' ' << clock << '\n';
            }
        }
    }
}
