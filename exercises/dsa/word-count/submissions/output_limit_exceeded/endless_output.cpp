#include <iostream>

int main() {
    for (;;) {
        std::cout << "the 4\n";
    }
}
