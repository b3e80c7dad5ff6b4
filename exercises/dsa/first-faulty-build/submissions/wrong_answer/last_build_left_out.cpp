#include <iostream>
#include <string>

int main() {
    int builds, tests;
    std::cin >> builds >> tests;
    int low = 1, high = builds - 1;
    while (low < high) {
        int middle = low + (high - low) / 2;
        std::cout << "test " << middle << std::endl;
        std::string answer;
        std::cin >> answer;
        if (answer == "faulty") {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    std::cout << "found " << low << std::endl;
}
