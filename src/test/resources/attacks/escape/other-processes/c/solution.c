#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    int held = 1, me = getpid();
    DIR *all = opendir("/proc");
    for (struct dirent *entry; (entry = readdir(all)) != NULL;) {
        int pid = atoi(entry->d_name);
        if (pid > 1 && pid != me) printf("BREACH /proc/%d\n", pid), held = 0;
    }
    if (getppid() != 1) printf("BREACH parent %d\n", getppid()), held = 0;
    for (int pid = 2; pid < 100000; pid++) {
        if (pid == me) continue;
        if (kill(pid, 0) == 0 || errno != ESRCH) printf("BREACH signal to %d\n", pid), held = 0;
    }
    for (int pid = 2; pid < 5000; pid++) {
        if (pid == me) continue;
        cpu_set_t set;
        if (sched_getaffinity(pid, sizeof set, &set) == 0) printf("BREACH cores of %d\n", pid), held = 0;
        if (getsid(pid) >= 0) printf("BREACH session of %d\n", pid), held = 0;
        if (syscall(SYS_pidfd_open, pid, 0) >= 0) printf("BREACH descriptor of %d\n", pid), held = 0;
    }
    puts(held ? "HELD" : "not held");
}
