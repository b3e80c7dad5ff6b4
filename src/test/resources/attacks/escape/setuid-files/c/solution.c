#define _GNU_SOURCE
#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static int held = 1;

static int starts(const char *text, const char *with) { return strncmp(text, with, strlen(with)) == 0; }

static void breach(const char *what, const char *path) {
    printf("BREACH %s %s\n", what, path);
    held = 0;
}

static int look(const char *path, const struct stat *state, int kind, struct FTW *where) {
    (void)where;
    if (starts(path, "/proc") || starts(path, "/sys")) return FTW_SKIP_SUBTREE;
    if (kind == FTW_F && state->st_mode & (S_ISUID | S_ISGID)) breach("setuid", path);
    if (kind == FTW_F && getxattr(path, "security.capability", NULL, 0) > 0) breach("capabilities", path);
    if (S_ISBLK(state->st_mode)) breach("a disk", path);
    if (S_ISSOCK(state->st_mode) || S_ISFIFO(state->st_mode)) breach("somebody's socket or pipe", path);
    if (S_ISCHR(state->st_mode) && !starts(path, "/dev/")) {
        if (state->st_rdev != 0x103) breach("a device", path);
    }
    int ours = starts(path, "/tmp") || starts(path, "/dev/");
    if (!S_ISLNK(state->st_mode) && !ours && access(path, W_OK) == 0) breach("writable", path);
    return FTW_CONTINUE;
}

int main(void) {
    if (nftw("/", look, 30, FTW_PHYS | FTW_ACTIONRETVAL) != 0) puts("the walk did not end");
    puts(held ? "HELD" : "not held");
}
