#include <chrono>
#include <iostream>
#include <string>
#include <thread>

int main() {
    std::string word;
    std::cin >> word;
    for (unsigned i = 0; word == "one"; i++)
        if (i % 1000 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(3));
}
