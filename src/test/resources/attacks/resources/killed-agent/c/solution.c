#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void answer(void) {
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
    fflush(stdout);
}

/* Its own score as low as it can be, and the memory in files that no process maps, so that it is the smallest of all. */
int main(void) {
    char score[8];
    int file = open("/proc/self/oom_score_adj", O_WRONLY);
    for (int i = -1000; i <= 1000; i += 100) {
        int length = snprintf(score, sizeof score, "%d", i);
        if (write(file, score, (size_t)length) == length) break;
    }
    answer();
    static char page[4096];
    for (int i = 0; i < 100; i++) {
        int piece = memfd_create("x", 0);
        for (int k = 0; k < (15 << 8); k++)
            if (write(piece, page, sizeof page) < 0) return 1;
    }
    puts("BREACH 1500 MiB");
}
