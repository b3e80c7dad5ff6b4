#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int open_at_start[65536];
static int count_at_start;

__attribute__((constructor)) static void look(void) {
    for (int fd = 0; fd < 65536; fd++)
        if (fcntl(fd, F_GETFD) >= 0) open_at_start[count_at_start++] = fd;
}

int main(void) {
    int held = 1;
    if (count_at_start != 3 || open_at_start[2] != 2) {
        for (int i = 0; i < count_at_start; i++) printf("BREACH descriptor %d\n", open_at_start[i]);
        held = 0;
    }
    for (int fd = 0; fd < 1024; fd++) {
        char path[60];
        const char *ways[] = {"/proc/self/fd/%d/..", "/proc/self/fd/%d/../../../../etc/shadow", "/proc/self/fd/%d/."};
        for (int i = 0; i < 3; i++) {
            snprintf(path, sizeof path, ways[i], fd);
            if (chdir(path) == 0 || open(path, O_RDONLY) >= 0) printf("BREACH %s\n", path), held = 0;
        }
    }
    struct stat up, root;
    chdir("/work");
    for (int i = 0; i < 40; i++) chdir("..");
    stat(".", &up);
    stat("/", &root);
    if (up.st_ino != root.st_ino || up.st_dev != root.st_dev || access("assay", F_OK) != 0) printf("BREACH above the root\n"), held = 0;
    puts(held ? "HELD" : "not held");
}
