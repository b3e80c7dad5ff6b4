#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    struct rlimit few = {5, 5}, now;
    struct sched_param parameters = {0};
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(0, &cores);
    getrlimit(RLIMIT_NOFILE, &now);
    if (now.rlim_cur != 256 || now.rlim_max != 256) puts("BREACH another limit");
    if (getpriority(PRIO_PROCESS, 0) != 0 || sched_getscheduler(0) != SCHED_OTHER) puts("BREACH another priority");
    for (int who = 0; who <= 1; who++) { /* itself and everything of its user, then the agent */
        int done = 0;
        done += who == 1 && prlimit(1, RLIMIT_NOFILE, &few, NULL) == 0;
        done += who == 1 && prlimit(1, RLIMIT_NOFILE, NULL, &now) == 0;
        done += setpriority(PRIO_PROCESS, (id_t)who, 19) == 0 && who == 1;
        done += sched_setscheduler(who, SCHED_IDLE, &parameters) == 0 && who == 1;
        done += sched_setaffinity(who, sizeof cores, &cores) == 0 && who == 1;
        int score = who == 1 ? open("/proc/1/oom_score_adj", O_WRONLY) : -1;
        done += score >= 0 && write(score, "1000", 4) == 4;
        if (done > 0) puts("BREACH the agent can be changed");
    }
    setpriority(PRIO_USER, 0, 19);
    setpriority(PRIO_PGRP, 0, 19);
    setrlimit(RLIMIT_NOFILE, &few);
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
