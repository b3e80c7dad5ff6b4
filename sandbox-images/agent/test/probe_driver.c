/* A started process: reads messages from 3, answers on 4. The message says how it behaves. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "probe.h"

enum { IN = 3, OUT = 4 };

static void say(const char *text) { must(write(OUT, text, strlen(text)) == (ssize_t)strlen(text), "answer"); }

static void flood(long bytes) {
    static char piece[65536];
    memset(piece, 'y', sizeof piece);
    for (ssize_t n; bytes > 0; bytes -= n) {
        n = write(OUT, piece, bytes < (long)sizeof piece ? (size_t)bytes : sizeof piece);
        if (n < 0) exit(98);
    }
}

static void leave_child(void (*work)(void)) {
    if (fork() == 0) {
        work();
        _exit(0);
    }
}

static void work_long(void) { spin(100); }
static void chatter(void) { for (;;) dprintf(OUT, "chatter\n"), usleep(500); }
static void wait_forever(void) { for (;;) pause(); }
static void die_of_memory(void) {
    for (;;) memset(mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), 1, 1 << 20);
}

/* A file in /tmp that goes on growing. */
static void grow(int start) {
    int fd = open("/tmp/growing", O_CREAT | O_WRONLY, 0600);
    must(fd >= 0 && ftruncate(fd, start) == 0, "/tmp/growing");
    if (fork() == 0)
        for (;;) must(lseek(fd, 0, SEEK_END) >= 0 && write(fd, "more", 4) == 4, "write");
}

static double used(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void behave(char *message) {
    char *argument = strchr(message, ' ');
    argument = argument == NULL ? "" : argument + 1;
    long number = atol(argument);
    if (strncmp(message, "echo ", 5) == 0) dprintf(OUT, "%s\n", argument);
    else if (strncmp(message, "print ", 6) == 0) dprintf(1, "out %s\n", argument), dprintf(2, "err %s\n", argument), say("printed\n");
    else if (strncmp(message, "flood-output ", 13) == 0) { for (long i = 0; i < number; i++) must(write(1, "z", 1) == 1, "write"); say("\n"); }
    else if (strncmp(message, "late ", 5) == 0) say("ok\n"), dprintf(1, "late %s\n", argument);
    else if (strncmp(message, "exit ", 5) == 0) exit((int)number);
    else if (strncmp(message, "answer-exit ", 12) == 0) say("last\n"), exit((int)number);
    else if (strncmp(message, "half-exit ", 10) == 0) say("half"), exit((int)number);
    else if (strncmp(message, "die ", 4) == 0) kill(getpid(), (int)number);
    else if (strncmp(message, "line ", 5) == 0) flood(number), say("\n");
    else if (strncmp(message, "work ", 5) == 0) spin(used() + atof(argument)), say("worked\n");
    else if (strncmp(message, "work-after ", 11) == 0) say("soon\n"), spin(used() + atof(argument));
    else if (strcmp(message, "endless") == 0) flood(1L << 60);
    else if (strcmp(message, "silent") == 0) wait_forever();
    else if (strcmp(message, "two") == 0) say("first\nsecond\n");
    else if (strcmp(message, "after") == 0) say("now\n"), say("forged answer to the next call\n"), close(open("/tmp/forged", O_CREAT | O_WRONLY, 0644));
    else if (strcmp(message, "close-in") == 0) close(IN), say("closed\n"), wait_forever();
    else if (strcmp(message, "close-out") == 0) close(OUT), wait_forever();
    else if (strcmp(message, "close-out-exit") == 0) close(OUT), exit(5);
    else if (strcmp(message, "stray") == 0) leave_child(work_long), say("stray\n");
    else if (strcmp(message, "chatter") == 0) leave_child(chatter), say("ok\n");
    else if (strcmp(message, "child-memory") == 0) leave_child(die_of_memory), wait(NULL), say("fine\n");
    else if (strncmp(message, "grow ", 5) == 0) grow((int)number), say("grown\n");
    else if (strcmp(message, "stop") == 0) raise(SIGSTOP);
    else say("what?\n");
}

/* driver [eager|deaf] */
static int driver(int count, char **words) {
    char *line = NULL;
    size_t size = 0;
    FILE *in = fdopen(IN, "r");
    if (count > 1 && strcmp(words[1], "eager") == 0) {
        say("an answer before any question\n");
        close(open("/tmp/said", O_CREAT | O_WRONLY, 0644));
    }
    if (count > 1 && strcmp(words[1], "deaf") == 0) wait_forever();
    if (count > 1 && strcmp(words[1], "slow") == 0) spin(0.2);
    for (;;) {
        ssize_t length = getline(&line, &size, in);
        if (length < 0) return 0;
        if (length > 0 && line[length - 1] == '\n') line[--length] = '\0';
        if (length > 100000) dprintf(OUT, "%zd bytes\n", length);
        else behave(line);
    }
}

const struct act driver_acts[] = {{"driver", driver}, {NULL, NULL}};
