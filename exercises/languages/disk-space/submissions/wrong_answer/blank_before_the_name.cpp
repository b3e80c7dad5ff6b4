#include <iostream>
#include <string>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<long long> disks(n);
    for (long long& bytes : disks) {
        std::cin >> bytes;
    }

    std::string command;
    while (std::cin >> command) {
        if (command == "total") {
            long long total = 0;
            for (long long bytes : disks) {
                total += bytes;
            }
            std::cout << total << " bytes in all\n";
            continue;
        }
        int disk = 0;
        long long size = 0;
        std::string name;
        std::cin >> disk;
        if (command != "free") std::cin >> size;
        if (command == "store") std::getline(std::cin, name);

        if (disk < 1 || disk > n) {
            std::cout << "there is no disk " << disk << '\n';
        } else if (command == "free") {
            std::cout << "disk " << disk << " has " << disks[disk - 1] << " bytes\n";
        } else if (command == "remove") {
            disks[disk - 1] += size;
            std::cout << "removed " << size << " bytes\n";
        } else if (disks[disk - 1] >= size) {
            disks[disk - 1] -= size;
            std::cout << "stored " << name << " on disk " << disk << '\n';
        } else {
            std::cout << "no room for " << name << '\n';
        }
    }
}
