#include <algorithm>
#include <iostream>
#include <list>
#include <string>
#include <unordered_map>

struct Task {
    std::string name;
    long long work;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);

    long long quantum, clock = 0;
    std::cin >> quantum;
    std::list<Task> queue;
    std::unordered_map<std::string, std::list<Task>::iterator> position;
    std::string command, name;
    while (std::cin >> command) {
        if (command == "add") {
            long long work;
            std::cin >> name >> work;
            position[name] = queue.insert(queue.end(), {name, work});
        } else if (command == "cancel") {
            std::cin >> name;
            if (auto found = position.find(name); found != position.end()) {
                queue.erase(found->second);
                position.erase(found);
            }
        } else {
            long long turns;
            std::cin >> turns;
            for (; turns > 0 && !queue.empty(); turns--) {
                Task& task = queue.front();
                long long worked = std::min(task.work, quantum);
                clock += worked;
                task.work -= worked;
                if (task.work > 0) {
                    queue.splice(queue.end(), queue, queue.begin());
                } else {
                    std::cout << task.name << ' ' << clock << '\n';
                    position.erase(task.name);
                    queue.pop_front();
                }
            }
        }
    }
}
