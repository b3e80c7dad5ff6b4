#include <iostream>
#include <string>

int main() {
    std::string start, target;
    std::cin >> start >> target;
    std::cout << "unreachable\n" << start << ' ' << target << "\nunreachable\n";
}
