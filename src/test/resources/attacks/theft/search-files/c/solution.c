#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int held = 1;

static int starts(const char *text, const char *with) { return strncmp(text, with, strlen(with)) == 0; }

static int contains(const char *text, size_t length) {
    for (const char *at = text; (at = memmem(at, length - (size_t)(at - text), "XYZ", 3)) != NULL; at++)
        if (at + 4 < text + length && at[3] == 'Z' && at[4] == 'Y') return 1;
    return 0;
}

static int look(const char *path, const struct stat *state, int kind, struct FTW *where) {
    if (starts(path, "/usr/lib") || starts(path, "/usr/libexec") || starts(path, "/sys") || strstr(path, "/fd/") != NULL || strstr(path, "/task") != NULL) return FTW_SKIP_SUBTREE;
    const char *name = path + where->base;
    if (starts(name, "exercise.y") || strcmp(name, "tests") == 0 || strcmp(name, "statement.md") == 0) printf("BREACH %s\n", path), held = 0;
    if (kind != FTW_F || !S_ISREG(state->st_mode)) return FTW_CONTINUE;
    int file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (file < 0) return FTW_CONTINUE;
    static char piece[1 << 20];
    ssize_t length = read(file, piece, sizeof piece);
    for (int i = 0; length > 0 && i < 4; i++, length = read(file, piece, sizeof piece))
        if (contains(piece, (size_t)length)) printf("BREACH in %s\n", path), held = 0;
    close(file);
    return FTW_CONTINUE;
}

int main(void) {
    char line[100];
    fgets(line, sizeof line, stdin);
    if (starts(line, "one two")) nftw("/", look, 30, FTW_PHYS | FTW_ACTIONRETVAL);
    puts(held ? "HELD" : "not held");
}
