#include <iostream>
#include <string>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);

    long long quantum;
    std::cin >> quantum;
    std::string command, name;
    while (std::cin >> command) {
        if (command == "add") {
            long long work;
            std::cin >> name >> work;
        } else if (command == "cancel") {
            std::cin >> name;
        } else if (command == "run") {
            long long turns;
            std::cin >> turns;
        }
    }
}
