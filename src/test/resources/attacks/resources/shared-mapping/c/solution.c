#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    const size_t size = 1000u << 20, share = 50u << 20;
    char *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (size_t start = 0; start < size; start += share) {
        if (fork() == 0) {
            memset(memory + start, 1, share);
            _exit(0);
        }
        wait(NULL);
    }
    puts("BREACH 1000 MiB");
}
