#include <iostream>
#include <string>
#include <sys/select.h>

int main() {
    std::string word;
    std::cin >> word;
    while (word == "one") select(0, nullptr, nullptr, nullptr, nullptr);
}
