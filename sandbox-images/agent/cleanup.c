#include "cleanup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "command.h"
#include "process.h"

enum { PATIENCE_MICROS = 2000000, FOLDERS = 2 };

static int scratch[FOLDERS] = {-1, -1};

struct entry {
    uint64_t inode;
    int64_t offset;
    unsigned short length;
    unsigned char type;
    char name[];
};

static uint64_t now_micros(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

void cleanup_prepare(void) {
    static const char *const paths[FOLDERS] = {"/tmp", "/dev/shm"};
    for (int i = 0; i < FOLDERS; i++) scratch[i] = open(paths[i], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

bool kill_all(void) {
    uint64_t start = now_micros();
    for (;;) {
        kill(-1, SIGKILL);
        if (!reap()) return true;
        uint64_t passed = now_micros() - start;
        if (passed >= PATIENCE_MICROS) return false;
        struct pollfd ended = {.fd = child_signals, .events = POLLIN};
        poll(&ended, 1, (int)((PATIENCE_MICROS - passed) / 1000 + 1));
    }
}

/* Reads a piece of a folder from its start; 0 when there is nothing in it but itself and its parent. */
static long list(int folder, char *buffer, size_t size) {
    lseek(folder, 0, SEEK_SET);
    for (;;) {
        long length = syscall(SYS_getdents64, folder, buffer, size);
        if (length <= 0) return 0;
        for (long at = 0; at < length; at += ((struct entry *)(buffer + at))->length) {
            const char *name = ((struct entry *)(buffer + at))->name;
            if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0) return length;
        }
    }
}

static bool is_empty(int folder) {
    char buffer[512] __attribute__((aligned(8)));
    return folder < 0 || list(folder, buffer, sizeof buffer) == 0;
}

bool empty_scratch(void) {
    bool empty = true;
    for (int i = 0; i < FOLDERS; i++) empty = is_empty(scratch[i]) && empty;
    return empty;
}
