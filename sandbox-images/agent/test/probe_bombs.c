/* Programs that multiply, and those that hide what they use. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "probe.h"

/* fork-bomb [sessions|orphans] */
static int fork_bomb(int count, char **words) {
    const char *kind = count > 1 ? words[1] : "";
    for (;;) {
        if (fork() != 0) continue;
        if (strcmp(kind, "sessions") == 0) setsid();
        if (strcmp(kind, "orphans") == 0 && fork() != 0) _exit(0);
    }
}

static void *wait_forever(void *unused) {
    (void)unused;
    for (;;) pause();
}

static int thread_bomb(int count, char **words) {
    pthread_attr_t small;
    pthread_t thread;
    (void)count, (void)words;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 64 << 10);
    for (;;) pthread_create(&thread, &small, wait_forever, NULL);
}

static void fill_memory(long mebibytes) {
    for (long i = 0; i < mebibytes; i++) {
        char *block = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (block == MAP_FAILED) _exit(97);
        memset(block, 1, 1 << 20);
    }
}

static int memory(int count, char **words) {
    (void)count;
    fill_memory(atol(words[1]));
    return 0;
}

/* memfd MEBIBYTES [brave]: memory that is in no process, which then offers others to the kernel */
static int memfd(int count, char **words) {
    static char block[1 << 20];
    int fd = memfd_create("bomb", 0);
    if (count > 2) {
        FILE *score = fopen("/proc/self/oom_score_adj", "w");
        must(score != NULL && fputs("0", score) >= 0 && fclose(score) == 0, "oom_score_adj");
    }
    memset(block, 1, sizeof block);
    for (long i = 0; i < atol(words[1]); i++)
        if (write(fd, block, sizeof block) != sizeof block) return 97;
    return 0;
}

/* A child dies of memory, its parent pretends that all is well. */
static int memory_in_child(int count, char **words) {
    (void)count;
    pid_t child = fork();
    if (child == 0) {
        fill_memory(atol(words[1]));
        _exit(0);
    }
    waitpid(child, NULL, 0);
    return 0;
}

/* family CHILDREN MEBIBYTES: small processes that are large together */
static int family(int count, char **words) {
    int done[2], filled[2];
    char nothing;
    (void)count;
    must(pipe(done) == 0 && pipe(filled) == 0, "pipe");
    for (int i = 0; i < atoi(words[1]); i++)
        if (fork() == 0) {
            close(done[1]);
            fill_memory(atol(words[2]));
            must(write(filled[1], "x", 1) == 1, "write");
            _exit((int)read(done[0], &nothing, 1));
        }
    for (int i = 0; i < atoi(words[1]); i++) must(read(filled[0], &nothing, 1) == 1, "read");
    close(done[1]);
    while (wait(NULL) > 0) continue;
    return 0;
}

/* split CHILDREN SECONDS: the work of many, each below the limit */
static int split(int count, char **words) {
    (void)count;
    for (int i = 0; i < atoi(words[1]); i++)
        if (fork() == 0) {
            spin(atof(words[2]));
            _exit(0);
        }
    while (wait(NULL) > 0) continue;
    return 0;
}

/* hidden HOW SECONDS: work that this process's own clocks never show */
static int hidden(int count, char **words) {
    int done[2];
    char nothing;
    (void)count;
    must(pipe(done) == 0, "pipe");
    if (strcmp(words[1], "ignored") == 0) signal(SIGCHLD, SIG_IGN);
    pid_t child = fork();
    if (child == 0) {
        if (strcmp(words[1], "orphan") == 0 && fork() != 0) _exit(0);
        spin(atof(words[2]));
        _exit(0);
    }
    close(done[1]);
    while (read(done[0], &nothing, 1) > 0) continue;
    if (strcmp(words[1], "ignored") != 0) waitpid(child, NULL, 0);
    return 0;
}

/* Many children that nobody waits for, one after the other: they must not use up the number of processes. */
static int orphans(int count, char **words) {
    (void)count;
    for (int i = 0; i < atoi(words[1]); i++) {
        int done[2];
        char nothing;
        must(pipe(done) == 0, "pipe");
        pid_t child = fork();
        must(child >= 0, "fork");
        if (child == 0) _exit(fork() < 0 ? 1 : 0);
        int status;
        waitpid(child, &status, 0);
        must(status == 0, "fork of an orphan");
        close(done[1]);
        must(read(done[0], &nothing, 1) == 0, "read");
        close(done[0]);
    }
    return 0;
}

/* stray [sessions|reaper|stubborn]: the main process ends, another one goes on and keeps the output open */
static int stray(int count, char **words) {
    const char *kind = count > 1 ? words[1] : "";
    if (strcmp(kind, "reaper") == 0) prctl(PR_SET_CHILD_SUBREAPER, 1);
    for (int i = 0; i < 5; i++) {
        if (fork() != 0) continue;
        setsid();
        if (strcmp(kind, "stubborn") == 0)
            for (int number = 1; number < NSIG; number++) signal(number, SIG_IGN);
        if (fork() != 0 && strcmp(kind, "reaper") != 0) _exit(0);
        for (;;) must(write(1, "stray\n", 6) != 0, "write"), usleep(1000);
    }
    must(write(1, "main\n", 5) == 5, "write");
    return 0;
}

const struct act bomb_acts[] = {
    {"fork-bomb", fork_bomb}, {"thread-bomb", thread_bomb}, {"memory", memory}, {"memfd", memfd},
    {"memory-in-child", memory_in_child}, {"split", split}, {"family", family}, {"hidden", hidden}, {"orphans", orphans}, {"stray", stray}, {NULL, NULL},
};
