#include <iostream>
#include <sys/resource.h>

__attribute__((noinline)) static long deeper(volatile long *above) {
    volatile long here[500];
    here[0] = above[0] + 1;
    return deeper(here) + here[0];
}

int main() {
    rlimit endless{RLIM_INFINITY, RLIM_INFINITY};
    if (setrlimit(RLIMIT_STACK, &endless) == 0) std::cout << "BREACH an endless stack" << std::endl;
    volatile long start = 0;
    std::cout << "BREACH " << deeper(&start);
}
