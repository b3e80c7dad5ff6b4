#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "frames.h"
#include "requests.h"

enum { LONGEST_PATH = 200 };

/* The agent is root without any power over files, so it takes on the builder's rights while it touches them. */
static void touch_files_as(uid_t user) {
    setfsgid(user);
    setfsuid(user);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); /* a change of user may set it anew */
}

static void take_path(char path[LONGEST_PATH + 1]) {
    size_t length = take_u16();
    if (length > LONGEST_PATH) broken("path too long");
    take(path, length);
    path[length] = '\0';
    if (strlen(path) != length) broken("a path contains NUL");
}

/* The next segment of a path, cut off in place; NULL when it is empty, "." or "..". */
static char *next_segment(char **rest) {
    char *segment = *rest;
    char *slash = strchr(segment, '/');
    *rest = slash == NULL ? NULL : slash + 1;
    if (slash != NULL) *slash = '\0';
    bool plain = segment[0] != '\0' && strcmp(segment, ".") != 0 && strcmp(segment, "..") != 0;
    return plain ? segment : NULL;
}

/* Opens the folder of a path below root, link by link refused; *name becomes the last segment. -1 and errno. */
static int open_parent(const char *root, char *path, char **name, bool make) {
    int folder = open(root, O_PATH | O_DIRECTORY | O_CLOEXEC);
    char *rest = path;
    while (folder >= 0) {
        char *segment = next_segment(&rest);
        if (segment == NULL) errno = EINVAL;
        if (segment != NULL && rest == NULL) {
            *name = segment;
            return folder;
        }
        int next = -1;
        if (segment != NULL) {
            if (make) mkdirat(folder, segment, 0755);
            next = openat(folder, segment, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        }
        int reason = errno;
        close(folder);
        errno = reason;
        folder = next;
    }
    return -1;
}

static int create(int folder, const char *name, mode_t mode) {
    int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    int file = openat(folder, name, flags, mode);
    if (file >= 0 || errno != EEXIST || unlinkat(folder, name, 0) != 0) return file;
    return openat(folder, name, flags, mode);
}

void put_file(void) {
    char path[LONGEST_PATH + 1], shown[LONGEST_PATH + 1];
    char *name;
    uint8_t executable = take_u8();
    if (executable > 1) broken("no such mode");
    take_path(path);
    memcpy(shown, path, sizeof path);
    touch_files_as(BUILDER);
    int folder = open_parent("/work", path, &name, true);
    int file = folder < 0 ? -1 : create(folder, name, executable ? 0755 : 0644);
    bool written = file >= 0 && take_rest(file);
    int reason = errno;
    if (file >= 0) close(file);
    if (file >= 0 && !written) unlinkat(folder, name, 0);
    if (folder >= 0) close(folder);
    touch_files_as(0);
    if (written) answer_done();
    else answer_refused("cannot write /work/%s: %s", shown, strerror(reason));
}
