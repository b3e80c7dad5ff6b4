#include <array>
#include <iostream>

std::array<long, 1 << 28> numbers = {1, 2, 3};
int main() { std::cout << numbers[5]; }
