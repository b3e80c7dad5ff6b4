#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result < 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    const int kinds[] = {RLIMIT_CORE, RLIMIT_FSIZE, RLIMIT_NOFILE, RLIMIT_STACK, RLIMIT_MEMLOCK, RLIMIT_MSGQUEUE, RLIMIT_SIGPENDING, RLIMIT_CPU, RLIMIT_NICE, RLIMIT_RTPRIO};
    const char *names[] = {"core", "fsize", "nofile", "stack", "memlock", "msgqueue", "sigpending", "cpu", "nice", "rtprio"};
    for (int i = 0; i < 10; i++) {
        struct rlimit now;
        getrlimit(kinds[i], &now);
        if (now.rlim_max == RLIM_INFINITY) refused(names[i], 0);
        struct rlimit more = {now.rlim_max + 1, now.rlim_max + 1}, all = {RLIM_INFINITY, RLIM_INFINITY};
        refused(names[i], setrlimit(kinds[i], &more));
        refused(names[i], setrlimit(kinds[i], &all));
        refused(names[i], prlimit(getpid(), kinds[i], &all, NULL));
    }
    struct sched_param first = {99}, one = {1};
    refused("real time", sched_setscheduler(0, SCHED_FIFO, &first));
    refused("real time", sched_setscheduler(0, SCHED_RR, &one));
    struct { unsigned size, policy; unsigned long flags; int nice; unsigned priority; unsigned long runtime, deadline, period; } deadline = {48, 6, 0, 0, 0, 1000000, 10000000, 10000000};
    refused("deadline", syscall(SYS_sched_setattr, 0, &deadline, 0));
    refused("priority", setpriority(PRIO_PROCESS, 0, -1));
    refused("real-time disk", syscall(SYS_ioprio_set, 1, 0, 1 << 13));
    const char *chances[] = {"-1000", "-500", "-1"};
    for (int i = 0; i < 3; i++) {
        int chance = open("/proc/self/oom_score_adj", O_WRONLY);
        refused("survives", chance < 0 ? -1 : write(chance, chances[i], strlen(chances[i])));
        close(chance);
    }
    refused("locked memory", mmap(NULL, 1 << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED, -1, 0) == MAP_FAILED ? -1 : 0);
    refused("huge pages", mmap(NULL, 2 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0) == MAP_FAILED ? -1 : 0);
    cpu_set_t all;
    memset(&all, 0xff, sizeof all);
    sched_setaffinity(0, sizeof all, &all);
    sched_getaffinity(0, sizeof all, &all);
    if (CPU_COUNT(&all) > 1) refused("several cores", CPU_COUNT(&all));
    puts(held ? "HELD" : "not held");
}
