#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "frames.h"
#include "identity.h"
#include "requests.h"

enum { LONGEST_PATH = 200 };

/* A path as sent, and as the worker shall read it in a message: taking it apart destroys the first. */
struct path {
    char parts[LONGEST_PATH + 1];
    char shown[LONGEST_PATH + 1];
};

/* Refuses a path no request may have. */
static bool take_path(struct path *path) {
    size_t length = take_u16();
    if (length > LONGEST_PATH) {
        answer_refused("a path has at most %d bytes, this one has %zu", LONGEST_PATH, length);
        return false;
    }
    take(path->parts, length);
    path->parts[length] = '\0';
    if (strlen(path->parts) != length) {
        answer_refused("a path cannot contain NUL");
        return false;
    }
    memcpy(path->shown, path->parts, length + 1);
    return true;
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
    struct path path;
    char *name;
    uint8_t executable = take_u8();
    if (executable > 1) broken("no such mode");
    if (!take_path(&path)) return;
    act_as(BUILDER);
    int folder = open_parent("/work", path.parts, &name, true);
    int file = folder < 0 ? -1 : create(folder, name, executable ? 0755 : 0644);
    bool written = file >= 0 && take_rest(file);
    int reason = errno;
    if (file >= 0) close(file);
    if (file >= 0 && !written) unlinkat(folder, name, 0);
    if (folder >= 0) close(folder);
    act_as(AGENT);
    if (written) answer_done();
    else answer_refused("cannot write /work/%s: %s", path.shown, strerror(reason));
}

/* Splits "/work/a/b" into a root and the path below it, and says who owns what is there; NULL for any other place. */
static char *below_root(char *path, const char **root, uid_t *owner) {
    static const struct {
        const char *folder;
        uid_t owner;
    } roots[] = {{"/work", BUILDER}, {"/tmp", RUNNER}};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        size_t length = strlen(roots[i].folder);
        if (strncmp(path, roots[i].folder, length) != 0 || path[length] != '/') continue;
        *root = roots[i].folder;
        *owner = roots[i].owner;
        return path + length + 1;
    }
    return NULL;
}

/* Opens a regular file for reading, never following a link nor waiting for a pipe; sets its size. -1 and errno. */
static int open_regular(char *path, off_t *size) {
    const char *root;
    uid_t owner;
    char *name, *below = below_root(path, &root, &owner);
    if (below == NULL) {
        errno = EINVAL;
        return -1;
    }
    act_as(owner);
    int folder = open_parent(root, below, &name, false);
    int file = folder < 0 ? -1 : openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    int reason = errno;
    if (folder >= 0) close(folder);
    act_as(AGENT);
    struct stat state;
    if (file >= 0 && (fstat(file, &state) != 0 || !S_ISREG(state.st_mode))) {
        close(file);
        file = -1;
        reason = EINVAL;
    }
    if (file >= 0) *size = state.st_size;
    errno = reason;
    return file;
}

/* Sends as much as the file had when it was opened, or less if it shrinks. */
static bool send_file(int file, off_t size) {
    while (size > 0) {
        size_t room = size < INT32_MAX ? (size_t)size : INT32_MAX;
        unsigned char *to = answer_room('D', &room);
        if (to == NULL) {
            answers_flush();
            continue;
        }
        ssize_t n = read(file, to, room);
        answer_filled(n > 0 ? (size_t)n : 0);
        if (n <= 0) return n == 0;
        size -= n;
    }
    return true;
}

void fetch_file(void) {
    struct path path;
    uint64_t most = take_u64();
    if (!take_path(&path)) return;
    off_t size;
    int file = open_regular(path.parts, &size);
    if (file < 0) answer_refused("%s cannot be fetched, only regular files below /work and /tmp can: %s", path.shown, strerror(errno));
    else if ((uint64_t)size > most) answer_refused("%s has %jd bytes, more than %ju", path.shown, (intmax_t)size, (uintmax_t)most);
    else if (send_file(file, size)) answer_done();
    else answer_refused("cannot read %s: %s", path.shown, strerror(errno));
    if (file >= 0) close(file);
}
