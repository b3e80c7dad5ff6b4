#include <iostream>
#include <string>

bool has_items(long long page) {
    std::cout << "get " << page << std::endl;
    std::string answer;
    std::cin >> answer;
    return answer == "items";
}

int main() {
    long long full = 0;
    while (has_items(full + 1000)) full += 1000;
    long long empty = full + 1000;
    while (empty - full > 1) {
        long long middle = (full + empty) / 2;
        (has_items(middle) ? full : empty) = middle;
    }
    std::cout << "last " << full << std::endl;
}
