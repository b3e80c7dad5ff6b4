#include <iostream>
#include <string>

int main() {
    std::ios::sync_with_stdio(false);
    std::string start, target;
    int links;
    std::cin >> start >> target >> links;
    for (int i = 0; i < links; ++i) {
        std::string one, other;
        std::cin >> one >> other;
        // A link between one and other.
    }
    // Find a route with the fewest hops from start to target.
    std::cout << "unreachable\n";
}
