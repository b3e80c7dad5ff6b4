#include "folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { LISTING = 8 << 10 };

struct listing {
    char bytes[LISTING] __attribute__((aligned(8)));
    ssize_t length, next;
};

uint64_t monotonic_micros(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static void rewind_folder(int folder, struct listing *listing) {
    lseek(folder, 0, SEEK_SET);
    listing->length = listing->next = 0;
}

/* The next entry but the folder and its parent; NULL at the end. */
static const struct dirent64 *next_entry(int folder, struct listing *listing) {
    for (;;) {
        if (listing->next >= listing->length) {
            listing->length = getdents64(folder, listing->bytes, sizeof listing->bytes);
            listing->next = 0;
            if (listing->length <= 0) return NULL;
        }
        const struct dirent64 *entry = (const struct dirent64 *)(listing->bytes + listing->next);
        listing->next += entry->d_reclen;
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) return entry;
    }
}

bool folder_is_empty(int folder) {
    struct listing listing;
    rewind_folder(folder, &listing);
    return next_entry(folder, &listing) == NULL;
}

static bool is_folder(const struct dirent64 *entry) { return entry->d_type == DT_DIR; }

static bool removed(int folder, const struct dirent64 *entry) {
    return unlinkat(folder, entry->d_name, is_folder(entry) ? AT_REMOVEDIR : 0) == 0;
}

/* Fails for the folders of others, which is no worse than before. */
static bool unlock(int parent, const char *name) { return fchmodat(parent, name, 0777, 0) == 0; }

/* Moves a folder's sub-folders up to the top, so that no depth takes more than two descriptors. */
static void flatten(int top, const char *name, uint64_t deadline_micros) {
    static uint64_t fresh; /* unpredictable at first, so that no learner has taken the names */
    if (fresh == 0 && getrandom(&fresh, sizeof fresh, 0) < 0) fresh = deadline_micros;
    unlock(top, name);
    int folder = openat(top, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) return;
    struct listing listing;
    rewind_folder(folder, &listing);
    const struct dirent64 *entry;
    while ((entry = next_entry(folder, &listing)) != NULL && monotonic_micros() < deadline_micros) {
        if (removed(folder, entry) || !is_folder(entry)) continue;
        char moved[20];
        snprintf(moved, sizeof moved, "%016llx", (unsigned long long)fresh++);
        unlock(folder, entry->d_name);
        renameat(folder, entry->d_name, top, moved);
    }
    close(folder);
}

void folder_empty(int folder, uint64_t deadline_micros) {
    struct listing listing;
    bool progress = true;
    while (progress) {
        progress = false;
        rewind_folder(folder, &listing);
        const struct dirent64 *entry;
        while ((entry = next_entry(folder, &listing)) != NULL) {
            if (monotonic_micros() >= deadline_micros) return;
            bool gone = removed(folder, entry);
            if (!gone && is_folder(entry)) {
                flatten(folder, entry->d_name, deadline_micros);
                gone = removed(folder, entry);
            }
            progress = progress || gone;
        }
    }
}
