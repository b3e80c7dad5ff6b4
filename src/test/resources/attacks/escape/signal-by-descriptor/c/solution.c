#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int got_through;

static void refused(long result) {
    if (result == 0) got_through++;
}

int main(void) {
    int ends[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    fcntl(ends[0], F_SETOWN, 1);
    fcntl(ends[0], F_SETSIG, SIGKILL);
    fcntl(ends[0], F_SETFL, O_ASYNC | O_NONBLOCK);
    fcntl(1, F_SETOWN, 1);
    fcntl(1, F_SETSIG, SIGKILL);
    fcntl(1, F_SETFL, fcntl(1, F_GETFL) | O_ASYNC);
    for (int i = 0; i < 100; i++) write(ends[1], "x", 1);
    send(ends[1], "x", 1, MSG_OOB);
    int pipes[2];
    pipe(pipes);
    struct f_owner_ex group = {F_OWNER_PGRP, 1};
    fcntl(pipes[0], F_SETOWN_EX, &group);
    fcntl(pipes[0], F_SETSIG, SIGTERM);
    fcntl(pipes[0], F_SETFL, O_ASYNC);
    write(pipes[1], "x", 1);
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGKILL};
    event._sigev_un._tid = 1;
    timer_t timer;
    refused(timer_create(CLOCK_REALTIME, &event, &timer));
    struct rlimit small = {0, 0}, old;
    refused(prlimit(1, RLIMIT_CPU, &small, NULL));
    refused(prlimit(1, RLIMIT_NOFILE, &small, &old));
    refused(setpriority(PRIO_PROCESS, 1, 19));
    refused(setpriority(PRIO_PGRP, 1, 19));
    struct sched_param idle = {0};
    refused(sched_setscheduler(1, SCHED_IDLE, &idle));
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(0, &set);
    refused(sched_setaffinity(1, sizeof set, &set));
    refused(syscall(SYS_ioprio_set, 1, 1, 3 << 13));
    refused(setpgid(1, 0));
    refused(setpgid(0, 1));
    struct winsize size = {1, 1, 1, 1};
    refused(ioctl(1, TIOCSWINSZ, &size));
    refused(ioctl(1, TIOCSTI, "x"));
    if (got_through > 0) printf("BREACH %d\n", got_through);
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
