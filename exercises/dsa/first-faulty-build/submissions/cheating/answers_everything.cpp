#include <iostream>

int main() {
    int builds, tests;
    std::cin >> builds >> tests;
    for (int build = builds / 2; build <= builds; ++build) std::cout << "found " << build << "\n";
}
