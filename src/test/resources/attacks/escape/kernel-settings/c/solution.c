#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int held = 1;
static char own[20];

static int starts(const char *text, const char *with) { return strncmp(text, with, strlen(with)) == 0; }

static int look(const char *path, const struct stat *state, int kind, struct FTW *where) {
    (void)state;
    (void)where;
    if (starts(path, own) || starts(path, "/proc/self") || starts(path, "/proc/thread-self")) return FTW_SKIP_SUBTREE;
    if (kind == FTW_D && access(path, W_OK) == 0) {
        printf("BREACH folder %s\n", path);
        held = 0;
    }
    if (kind != FTW_F || S_ISCHR(state->st_mode)) return FTW_CONTINUE;
    int fd = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) return FTW_CONTINUE;
    int refused = (strstr(path, "/attr/") != NULL || strstr(path, "timerslack") != NULL) && write(fd, "60000", 5) < 0; /* anybody may open these */
    if (refused) {
        close(fd);
        return FTW_CONTINUE;
    }
    printf("BREACH %s\n", path);
    held = 0;
    close(fd);
    return FTW_CONTINUE;
}

int main(void) {
    snprintf(own, sizeof own, "/proc/%d", getpid());
    nftw("/proc", look, 30, FTW_PHYS | FTW_ACTIONRETVAL);
    const char *roots[] = {"/sys/fs", "/sys/kernel", "/sys/power", "/sys/bus", "/sys/dev", "/sys/firmware", "/sys/hypervisor"};
    for (int i = 0; i < 7; i++) nftw(roots[i], look, 30, FTW_PHYS | FTW_ACTIONRETVAL);
    puts(held ? "HELD" : "not held");
}
