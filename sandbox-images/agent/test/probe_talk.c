/* Programs that are spoken with. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "probe.h"

/* Answers every line with its length, at once. */
static int lengths(int count, char **words) {
    static char line[1 << 20];
    (void)count, (void)words;
    while (fgets(line, sizeof line, stdin) != NULL) {
        printf("%zu\n", strcspn(line, "\n"));
        fflush(stdout);
    }
    puts("end");
    return 0;
}

/* Closes its input, its output or both, and stays for a while. */
static int close_and_stay(int count, char **words) {
    (void)count;
    if (strchr(words[1], 'i') != NULL) close(0);
    if (strchr(words[1], 'o') != NULL) close(1);
    nanosleep(&(struct timespec){.tv_nsec = 300000000}, NULL);
    return 5;
}

/* Reads nothing until it was quiet for a while, then counts. */
static int late(int count, char **words) {
    static char piece[65536];
    ssize_t n;
    size_t total = 0;
    (void)count, (void)words;
    nanosleep(&(struct timespec){.tv_nsec = 300000000}, NULL);
    while ((n = read(0, piece, sizeof piece)) > 0) total += (size_t)n;
    printf("%zu\n", total);
    return 0;
}

const struct act talk_acts[] = {{"lengths", lengths}, {"close", close_and_stay}, {"late", late}, {NULL, NULL}};
