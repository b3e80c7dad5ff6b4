/* Honest and clumsy programs. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "probe.h"

static int hello(int count, char **words) {
    for (int i = 1; i < count; i++) printf("%s%c", words[i], i + 1 < count ? ' ' : '\n');
    return 0;
}

static int cat(int count, char **words) {
    static char piece[65536];
    ssize_t n;
    (void)count, (void)words;
    while ((n = read(0, piece, sizeof piece)) > 0) must(write(1, piece, (size_t)n) == n, "write");
    return 0;
}

static int leave(int count, char **words) {
    (void)count;
    return atoi(words[1]);
}

static int die(int count, char **words) {
    (void)count;
    kill(getpid(), atoi(words[1]));
    pause();
    return 0;
}

static int work(int count, char **words) {
    (void)count;
    spin(atof(words[1]));
    return 0;
}

/* Works through signals that would ask it to stop. */
static int stubborn(int count, char **words) {
    sigset_t all;
    (void)count, (void)words;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_IGN);
    for (;;) continue;
}

static int idle(int count, char **words) {
    if (count > 1 && strcmp(words[1], "stop") == 0) raise(SIGSTOP);
    for (;;) pause();
}

static void print_bytes(int fd, long bytes) {
    static char piece[65536];
    memset(piece, 'x', sizeof piece);
    for (long n; bytes > 0; bytes -= n) {
        n = write(fd, piece, bytes < (long)sizeof piece ? (size_t)bytes : sizeof piece);
        if (n < 0) _exit(98);
    }
}

/* print OUTPUT-BYTES ERROR-BYTES */
static int print(int count, char **words) {
    (void)count;
    print_bytes(1, atol(words[1]));
    print_bytes(2, atol(words[2]));
    return 0;
}

/* Blocks neither on a full pipe nor anything else. */
static int shout(int count, char **words) {
    (void)count, (void)words;
    fcntl(1, F_SETFL, O_NONBLOCK);
    for (;;)
        if (write(1, "x", 1) < 0) spin(0);
}

static int letters(int count, char **words) {
    (void)count;
    for (long i = 0; i < atol(words[1]); i++) must(write(1, &"ab"[i % 2], 1) == 1, "write");
    return 0;
}

static int drip(int count, char **words) {
    (void)count, (void)words;
    for (;;) {
        print_bytes(1, 1);
        usleep(10000);
    }
}

/* As much in the pipe as it can hold when it ends. */
static int big_pipe(int count, char **words) {
    (void)count, (void)words;
    must(fcntl(1, F_SETPIPE_SZ, 1 << 20) >= 0, "F_SETPIPE_SZ");
    print_bytes(1, 1 << 20);
    return 0;
}

static int close_all(int count, char **words) {
    (void)count, (void)words;
    for (int fd = 0; fd < 10; fd++) close(fd);
    usleep(20000);
    return 3;
}

static int recurse(int depth) {
    volatile char frame[4096];
    frame[depth % 4096] = (char)depth;
    return recurse(depth + 1) + frame[0];
}

static int overflow(int count, char **words) {
    (void)words;
    return recurse(count);
}

static int big_file(int count, char **words) {
    (void)count, (void)words;
    int fd = open("/tmp/big", O_CREAT | O_WRONLY, 0600);
    must(fd >= 0, "open");
    print_bytes(fd, 1L << 30);
    return 0;
}

/* spawn PROGRAM …: for every byte of input, prints how many milliseconds fork, exec and wait took */
static int spawn(int count, char **words) {
    char turn;
    (void)count;
    while (read(0, &turn, 1) == 1) {
        struct timespec begin, end;
        clock_gettime(CLOCK_MONOTONIC, &begin);
        pid_t child = fork();
        if (child == 0) {
            execv(words[1], words + 1);
            _exit(127);
        }
        must(waitpid(child, NULL, 0) == child, "waitpid");
        clock_gettime(CLOCK_MONOTONIC, &end);
        printf("%f\n", (double)(end.tv_sec - begin.tv_sec) * 1e3 + (double)(end.tv_nsec - begin.tv_nsec) / 1e6);
        fflush(stdout);
    }
    return 0;
}

static int many_files(int count, char **words) {
    int opened = 0;
    (void)count, (void)words;
    while (open("/dev/null", O_RDONLY) >= 0) opened++;
    printf("%d\n", opened);
    return 0;
}

const struct act plain_acts[] = {
    {"hello", hello}, {"cat", cat}, {"exit", leave}, {"die", die}, {"work", work}, {"stubborn", stubborn}, {"idle", idle},
    {"print", print}, {"letters", letters}, {"shout", shout}, {"drip", drip}, {"big-pipe", big_pipe}, {"close-all", close_all},
    {"overflow", overflow}, {"big-file", big_file}, {"many-files", many_files}, {"spawn", spawn}, {NULL, NULL},
};
