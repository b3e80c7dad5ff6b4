#include "cleanup.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/types.h>

#include "folder.h"
#include "identity.h"
#include "process.h"
#include "sysv.h"

enum { PATIENCE_MICROS = 2000000, FOLDERS = 2 };

static int scratch[FOLDERS];

void cleanup_prepare(void) {
    static const char *const paths[FOLDERS] = {"/tmp", "/dev/shm"}; /* the second only with a private IPC mode */
    for (int i = 0; i < FOLDERS; i++) scratch[i] = open(paths[i], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

bool kill_all(void) {
    uint64_t deadline = monotonic_micros() + PATIENCE_MICROS;
    for (;;) {
        kill(-1, SIGKILL);
        if (!reap()) return true;
        uint64_t now = monotonic_micros();
        if (now >= deadline) return false;
        struct pollfd ended = {.fd = child_signals, .events = POLLIN};
        poll(&ended, 1, (int)((deadline - now) / 1000 + 1));
    }
}

static bool scratch_is_empty(void) {
    for (int i = 0; i < FOLDERS; i++)
        if (scratch[i] >= 0 && !folder_is_empty(scratch[i])) return false;
    return sysv_is_empty();
}

bool empty_scratch(void) {
    /* The runner twice: what the builder has put into the runner's folders goes in between. */
    static const uid_t users[] = {RUNNER, BUILDER, RUNNER};
    for (size_t i = 0; i < sizeof users / sizeof *users; i++) {
        if (scratch_is_empty()) return true;
        uint64_t deadline = monotonic_micros() + PATIENCE_MICROS;
        act_as(users[i]);
        for (int k = 0; k < FOLDERS; k++)
            if (scratch[k] >= 0) folder_empty(scratch[k], deadline);
        sysv_remove();
        act_as(AGENT);
    }
    return scratch_is_empty();
}
