#include <iostream>
#include <string>

int main() {
    int low = 1, high = 1000;
    for (std::string answer; answer != "right";) {
        int middle = (low + high) / 2;
        std::cout << middle << std::endl;
        std::cin >> answer;
        (answer == "less" ? high : low) = answer == "less" ? middle - 1 : middle + 1;
    }
}
