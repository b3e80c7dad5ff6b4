#include <iostream>
#include <string>

int main() {
    int n;
    std::cin >> n;
    // Read what is free on each of the n disks.
    std::string command;
    while (std::cin >> command) {
        // Read the rest of the command, carry it out and print its line.
    }
}
