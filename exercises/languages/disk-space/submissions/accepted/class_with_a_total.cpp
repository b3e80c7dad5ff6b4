#include <iostream>
#include <string>
#include <vector>

class Disks {
public:
    explicit Disks(int count) : free_(count + 1) {
        for (int disk = 1; disk <= count; ++disk) {
            std::cin >> free_[disk];
            total_ += free_[disk];
        }
    }

    bool has(int disk) const { return disk >= 1 && disk < static_cast<int>(free_.size()); }
    long long free(int disk) const { return free_[disk]; }
    long long total() const { return total_; }

    void add(int disk, long long bytes) {
        free_[disk] += bytes;
        total_ += bytes;
    }

private:
    std::vector<long long> free_;
    long long total_ = 0;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int count;
    std::cin >> count;
    Disks disks(count);

    for (std::string command; std::cin >> command;) {
        int disk = 1;
        long long size = 0;
        std::string name;
        if (command != "total") std::cin >> disk;
        if (command == "store" || command == "remove") std::cin >> size;
        std::getline(std::cin, name);

        if (!disks.has(disk)) {
            std::cout << "there is no disk " << disk;
        } else if (command == "total") {
            std::cout << disks.total() << " bytes in all";
        } else if (command == "free") {
            std::cout << "disk " << disk << " has " << disks.free(disk) << " bytes";
        } else if (command == "remove") {
            disks.add(disk, size);
            std::cout << "removed " << size << " bytes";
        } else if (size <= disks.free(disk)) {
            disks.add(disk, -size);
            std::cout << "stored" << name << " on disk " << disk;
        } else {
            std::cout << "no room for" << name;
        }
        std::cout << '\n';
    }
}
