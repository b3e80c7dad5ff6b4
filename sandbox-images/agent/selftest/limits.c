#include "selftest.h"

#include <errno.h>
#include <sched.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { MOST_PROCESSES = 128, SCRATCH_BYTES = 64 << 20, SCRATCH_FILES = 8192, MOST_FILES = 1024 };

static void check_scratch(const char *folder) {
    struct statvfs state;
    if (statvfs(folder, &state) != 0) {
        find("%s: %s", folder, strerror(errno));
        return;
    }
    uint64_t bytes = (uint64_t)state.f_blocks * state.f_frsize;
    if (bytes == 0 || bytes > SCRATCH_BYTES) find("%s has %ju bytes", folder, (uintmax_t)bytes);
    if (state.f_files == 0 || state.f_files > SCRATCH_FILES) find("%s takes %ju files", folder, (uintmax_t)state.f_files);
    if (!(state.f_flag & ST_NOSUID)) find("%s without nosuid", folder);
    if (!(state.f_flag & ST_NODEV)) find("%s without nodev", folder);
}

void scratch(void) {
    check_scratch("/work");
    check_scratch("/tmp");
    if (access("/work", W_OK) == 0) find("/work is writable for a learner's run");
}

/* The first of some cgroup files that is there, as a number; -1 for none, or for "max". */
static int64_t cgroup(const char *const *files) {
    for (; *files != NULL; files++) {
        char path[200];
        snprintf(path, sizeof path, "/sys/fs/cgroup/%s", *files);
        const char *value = text(path);
        if (*value != '\0') return *value >= '0' && *value <= '9' ? strtoll(value, NULL, 10) : -1;
    }
    return -1;
}

static int64_t memory_limit(void) { return cgroup((const char *const[]){"memory/memory.limit_in_bytes", "memory.max", NULL}); }

void memory(void) {
    int64_t limit = memory_limit();
    if (limit <= 0 || limit > INT64_C(1) << 40) find("limit %jd", (intmax_t)limit);
}

void swap(void) {
    int64_t with_swap = cgroup((const char *const[]){"memory/memory.memsw.limit_in_bytes", NULL});
    int64_t swap_alone = cgroup((const char *const[]){"memory.swap.max", NULL});
    bool none = strcmp(after(text("/proc/meminfo"), "SwapTotal:"), "0 kB") == 0;
    if (!none && with_swap != memory_limit() && swap_alone != 0) find("swap is not limited");
}

void processes(void) {
    int64_t most = cgroup((const char *const[]){"pids/pids.max", "pids.max", NULL});
    if (most <= 0 || most > MOST_PROCESSES) find("limit %jd", (intmax_t)most);
}

void cpu_quota(void) {
    int64_t quota = cgroup((const char *const[]){"cpu/cpu.cfs_quota_us", "cpu,cpuacct/cpu.cfs_quota_us", "cpuacct,cpu/cpu.cfs_quota_us", "cpu.max", NULL});
    if (quota <= 0) find("no quota");
}

void own_core(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0 || CPU_COUNT(&set) != 1) find("%d cores", CPU_COUNT(&set));
}

static void check_limit(const char *name, int resource, rlim_t most) {
    struct rlimit limit;
    if (getrlimit(resource, &limit) != 0 || limit.rlim_max > most) find("%s up to %jd", name, (intmax_t)limit.rlim_max);
}

void limits(void) {
    check_limit("core", RLIMIT_CORE, 0);
    check_limit("fsize", RLIMIT_FSIZE, 256 << 20);
    check_limit("memlock", RLIMIT_MEMLOCK, 64 << 10);
    check_limit("msgqueue", RLIMIT_MSGQUEUE, 0);
    check_limit("nofile", RLIMIT_NOFILE, MOST_FILES);
    check_limit("sigpending", RLIMIT_SIGPENDING, 1024);
    check_limit("stack", RLIMIT_STACK, 64 << 20);
}
