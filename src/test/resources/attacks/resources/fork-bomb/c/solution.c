#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    int *forks = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    while (*forks < 2000) {
        pid_t child = fork();
        if (child > 0 && __sync_add_and_fetch(forks, 1) == 1000) {
            puts("BREACH a thousand forks");
            fflush(stdout);
        }
        if (child < 0 && *forks > 1900) break;
    }
    for (;;) continue;
}
