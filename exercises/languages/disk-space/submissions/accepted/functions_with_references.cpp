#include <iostream>
#include <string>
#include <vector>

using Disks = std::vector<long long>;

bool store(Disks& free, int disk, long long size) {
    long long& room = free[disk - 1];
    if (size > room) {
        return false;
    }
    room -= size;
    return true;
}

long long total(const Disks& free) {
    long long sum = 0;
    for (long long bytes : free) {
        sum += bytes;
    }
    return sum;
}

int main() {
    int n;
    std::cin >> n;
    Disks free(n);
    for (long long& bytes : free) {
        std::cin >> bytes;
    }

    std::string command;
    while (std::cin >> command) {
        if (command == "total") {
            std::cout << total(free) << " bytes in all\n";
            continue;
        }
        int disk;
        long long size = 0;
        std::string name;
        std::cin >> disk;
        if (command != "free") {
            std::cin >> size;
        }
        if (command == "store") {
            std::getline(std::cin >> std::ws, name);
        }

        if (disk < 1 || disk > n) {
            std::cout << "there is no disk " << disk << '\n';
        } else if (command == "free") {
            std::cout << "disk " << disk << " has " << free[disk - 1] << " bytes\n";
        } else if (command == "remove") {
            free[disk - 1] += size;
            std::cout << "removed " << size << " bytes\n";
        } else if (store(free, disk, size)) {
            std::cout << "stored " << name << " on disk " << disk << '\n';
        } else {
            std::cout << "no room for " << name << '\n';
        }
    }
}
