#include <atomic>
#include <iostream>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    auto forks = static_cast<std::atomic<int> *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    while (*forks < 2000)
        if (fork() == 0 && ++*forks == 1000) std::cout << "BREACH a thousand forks" << std::endl;
    for (;;) *forks += 1;
}
