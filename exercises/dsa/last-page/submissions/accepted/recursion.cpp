#include <iostream>
#include <string>

bool has_items(long long page) {
    std::cout << "get " << page << std::endl;
    std::string answer;
    std::cin >> answer;
    return answer == "items";
}

long long between(long long full, long long empty) {
    if (empty - full == 1) return full;
    long long middle = (full + empty) / 2;
    return has_items(middle) ? between(middle, empty) : between(full, middle);
}

long long beyond(long long full) {
    long long page = full == 0 ? 1 : 2 * full;
    return has_items(page) ? beyond(page) : between(full, page);
}

int main() {
    long long last = beyond(0);
    std::cout << "last " << last << std::endl;
}
