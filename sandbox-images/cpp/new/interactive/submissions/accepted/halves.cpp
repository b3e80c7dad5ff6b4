#include <iostream>
#include <string>

int main() {
    int low = 1, high = 100;
    std::string answer;
    while (answer != "right") {
        int guess = (low + high) / 2;
        std::cout << guess << std::endl;
        std::cin >> answer;
        if (answer == "higher") {
            low = guess + 1;
        } else {
            high = guess - 1;
        }
    }
}
