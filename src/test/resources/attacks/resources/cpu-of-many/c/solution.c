#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void answer(void) {
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
    fflush(stdout);
}

int main(void) {
    for (int i = 0; i < 10; i++)
        if (fork() == 0) {
            while (clock() < CLOCKS_PER_SEC / 2) continue;
            _exit(0);
        }
    while (wait(NULL) > 0) continue;
    answer();
}
