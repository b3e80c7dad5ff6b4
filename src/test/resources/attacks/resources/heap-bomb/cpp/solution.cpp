#include <iostream>
#include <list>
#include <string>

int main() {
    std::list<std::string> kept;
    while (kept.size() < 2000) kept.emplace_back(1 << 20, 'x');
    std::cout << "BREACH " << kept.size() << " MiB\n";
}
