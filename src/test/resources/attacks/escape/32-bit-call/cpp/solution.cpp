#include <iostream>

int main() {
    long result;
    asm volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory", "r8", "r9", "r10", "r11");
    if (static_cast<int>(result) > 0) std::cout << "BREACH " << result << "\n";
    return 1;
}
