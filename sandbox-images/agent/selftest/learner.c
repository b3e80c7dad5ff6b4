#include "selftest.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>

enum { LEARNER = 60002, MOST_FILES = 1024 };

void user(void) {
    gid_t groups[8];
    uid_t real, effective, saved;
    getresuid(&real, &effective, &saved);
    if (real != LEARNER || effective != LEARNER || saved != LEARNER) find("uid %d %d %d", (int)real, (int)effective, (int)saved);
    if (getegid() != LEARNER) find("gid %d", (int)getegid());
    int count = getgroups(8, groups);
    for (int i = 0; i < count; i++)
        if (groups[i] != LEARNER) find("group %d", (int)groups[i]);
}

void capabilities(void) {
    static const char *const sets[] = {"CapInh:", "CapPrm:", "CapEff:", "CapAmb:"};
    for (size_t i = 0; i < 4; i++) {
        const char *set = after(text("/proc/self/status"), sets[i]);
        if (*set == '\0' || strspn(set, "0") != strlen(set)) find("%s %s", sets[i], set);
    }
}

void no_new_privileges(void) {
    const char *value = after(text("/proc/self/status"), "NoNewPrivs:");
    if (strcmp(value, "1") != 0) find("NoNewPrivs %s", value);
}

void seccomp(void) {
    const char *mode = after(text("/proc/self/status"), "Seccomp:");
    if (strcmp(mode, "2") != 0) find("mode %s", mode);
}

void agent(void) {
    static const char *const paths[] = {"/proc/1/mem", "/proc/1/environ", "/proc/1/maps", "/proc/1/auxv", "/proc/1/fd/0", "/proc/1/fd/1", "/proc/1/io"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        int file = open(paths[i], O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        char byte;
        if (file >= 0 && read(file, &byte, 1) >= 0) find("%s", paths[i]);
        if (file >= 0) close(file);
    }
    if (kill(1, 0) == 0) find("signals");
}

void descriptors(void) {
    for (int fd = 3; fd < MOST_FILES; fd++)
        if (fcntl(fd, F_GETFD) != -1) find("%d", fd);
}

extern char **environ;

void environment(void) {
    for (char **variable = environ; *variable != NULL; variable++)
        if (!starts_with(*variable, "PATH=")) find("%.*s", (int)strcspn(*variable, "="), *variable);
}
