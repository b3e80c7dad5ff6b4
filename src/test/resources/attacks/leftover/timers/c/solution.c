#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static void ring(int signal) {
    (void)signal;
    close(open("/tmp/mark", O_WRONLY | O_CREAT, 0666));
}

int main(void) {
    char words[10][40];
    int count = 0;
    struct itimerval pending;
    for (int which = ITIMER_REAL; which <= ITIMER_PROF; which++)
        if (getitimer(which, &pending) == 0 && pending.it_value.tv_sec + pending.it_value.tv_usec > 0) puts("BREACH a timer");
    sigset_t waiting;
    sigpending(&waiting);
    if (!sigisemptyset(&waiting)) puts("BREACH a pending signal");
    struct itimerval soon = {{0, 1000}, {0, 1000}};
    if (fork() == 0) {
        setsid();
        signal(SIGALRM, ring);
        setitimer(ITIMER_REAL, &soon, NULL);
        timer_t timer;
        timer_create(CLOCK_MONOTONIC, NULL, &timer);
        for (;;) pause();
    }
    usleep(5000);
    for (int i = 0; i < 10; i++) usleep(1000);
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    if (fork() == 0) {
        usleep(1000);
        ring(0);
        for (;;) pause();
    }
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
