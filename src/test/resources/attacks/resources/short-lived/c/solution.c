#include <signal.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    signal(SIGCHLD, SIG_IGN); /* nobody waits for them */
    for (int i = 0; i < 100000; i++)
        if (fork() == 0) {
            while (clock() < CLOCKS_PER_SEC / 1000) continue;
            _exit(0);
        }
}
