#include <cstdint>
#include <iostream>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

std::string answer(const std::string& line, std::vector<std::int64_t>& disks) {
    std::istringstream words(line);
    std::string command;
    words >> command;
    if (command == "total") {
        return std::to_string(std::accumulate(disks.begin(), disks.end(), std::int64_t{0})) + " bytes in all";
    }

    int disk;
    words >> disk;
    try {
        std::int64_t& room = disks.at(static_cast<std::size_t>(disk) - 1);
        if (command == "free") {
            return "disk " + std::to_string(disk) + " has " + std::to_string(room) + " bytes";
        }
        std::int64_t size;
        words >> size;
        if (command == "remove") {
            room += size;
            return "removed " + std::to_string(size) + " bytes";
        }
        std::string name;
        words.get();
        std::getline(words, name);
        if (room < size) {
            return "no room for " + name;
        }
        room -= size;
        return "stored " + name + " on disk " + std::to_string(disk);
    } catch (const std::out_of_range&) {
        return "there is no disk " + std::to_string(disk);
    }
}

int main() {
    std::ios::sync_with_stdio(false);
    std::size_t n;
    std::cin >> n;
    std::vector<std::int64_t> disks;
    while (disks.size() < n) {
        std::int64_t bytes;
        std::cin >> bytes;
        disks.push_back(bytes);
    }
    std::string line;
    std::getline(std::cin, line);
    while (std::getline(std::cin, line)) {
        std::cout << answer(line, disks) << '\n';
    }
}
