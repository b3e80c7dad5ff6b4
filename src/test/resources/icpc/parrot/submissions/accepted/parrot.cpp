#include "parrot.h"
#include <iostream>

int main() {
    std::string word;
    std::cin >> word;
    for (int i = 0; i < TIMES; i++) std::cout << word << " ";
}
