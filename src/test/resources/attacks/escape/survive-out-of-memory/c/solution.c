#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    const char *chances[] = {"500", "499", "100", "0", "-1", "-1000"};
    for (int i = 0; i < 6; i++) {
        int chance = open("/proc/self/oom_score_adj", O_WRONLY);
        if (chance >= 0) write(chance, chances[i], strlen(chances[i]));
        close(chance);
    }
    for (int i = 0; i < 50; i++)
        if (fork() == 0) {
            const size_t size = 12 << 20;
            char *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            memset(memory, 1, size);
            for (;;) pause();
        }
    sleep(5);
    puts("still here");
}
