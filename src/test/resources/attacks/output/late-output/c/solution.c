#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        setsid();
        if (fork() == 0) {
            usleep(200000);
            puts("late");
            fflush(stdout);
            for (;;) pause();
        }
        _exit(0);
    }
    return 0;
}
