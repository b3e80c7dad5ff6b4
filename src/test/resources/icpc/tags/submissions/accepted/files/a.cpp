#include "twice.h"
#include <iostream>

int main() {
    long long n;
    std::cin >> n;
    std::cout << twice(n) << "\n";
}
