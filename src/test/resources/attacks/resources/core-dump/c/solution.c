#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    struct rlimit endless = {RLIM_INFINITY, RLIM_INFINITY};
    int status = 0, entries = 0;
    if (setrlimit(RLIMIT_CORE, &endless) == 0) puts("BREACH core dumps of any size");
    if (chdir("/tmp") != 0) return 1;
    static const int fatal[] = {SIGSEGV, SIGABRT, SIGQUIT, SIGILL, SIGBUS};
    for (int i = 0; i < 5; i++) {
        pid_t child = fork();
        if (child == 0) {
            raise(fatal[i]);
            _exit(0);
        }
        waitpid(child, &status, 0);
        if (WCOREDUMP(status)) puts("BREACH a core dump");
    }
    DIR *folder = opendir(".");
    while (readdir(folder) != NULL) entries++;
    puts(entries == 2 ? "HELD" : "BREACH something in /tmp");
}
