#include "usage.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "waits.h"

/* A number in a cgroup file, after a key or, in files with one number only, alone. */
struct counter {
    int fd;
    const char *key;
    uint64_t scale; /* units in a microsecond */
};

static struct counter cpu = {.fd = -1};
static struct counter oom_kills = {.fd = -1};
static struct counter memory = {.fd = -1};
static struct counter memory_peak = {.fd = -1};
static struct counter cold_files = {.fd = -1}; /* cached files: memory the kernel takes back at will */
static struct counter warm_files = {.fd = -1};

static struct {
    bool from_launch; /* the process was started in this window */
    uint64_t wall_micros;
    uint64_t container_cpu_micros;
    uint64_t agent_cpu_micros;
    uint64_t process_cpu_micros; /* what the process had used before */
    uint64_t oom_kills;
    uint64_t memory_peak_bytes;
    uint64_t message_bytes; /* in the agent's memory */
} begin;

static uint64_t memory_before_launch;
static uint64_t cached_files_bytes; /* when last looked at */
static uint64_t seen_memory_bytes;

static uint64_t reaped_cpu_micros;
static uint64_t reaped_memory_bytes;

static bool try_open(struct counter *counter, const char *folder, const char *file, const char *key, uint64_t scale) {
    if (counter->fd >= 0) return true;
    char path[512];
    if (snprintf(path, sizeof path, "/sys/fs/cgroup%s/%s", folder, file) >= (int)sizeof path) return false;
    *counter = (struct counter){.fd = open(path, O_RDONLY | O_CLOEXEC), .key = key, .scale = scale};
    return counter->fd >= 0;
}

/* The agent's folder in the cgroup version 2 hierarchy: empty when the container has its own cgroup namespace. */
static void own_folder(char *folder, size_t size) {
    char text[1024];
    folder[0] = '\0';
    int fd = open("/proc/self/cgroup", O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    ssize_t length = read(fd, text, sizeof text - 1);
    close(fd);
    text[length > 0 ? length : 0] = '\0';
    char *line = strstr(text, "0::/");
    if (line == NULL || line[4] == '\n' || line[4] == '\0') return;
    line += 3;
    line[strcspn(line, "\n")] = '\0';
    snprintf(folder, size, "%s", line);
}

static uint64_t read_counter(const struct counter *counter) {
    char text[8 << 10];
    ssize_t length = counter->fd < 0 ? -1 : pread(counter->fd, text, sizeof text - 1, 0);
    if (length <= 0) return 0;
    text[length] = '\0';
    const char *line = text;
    size_t key = strlen(counter->key);
    while (line != NULL && strncmp(line, counter->key, key) != 0) {
        line = strchr(line, '\n');
        if (line != NULL) line++;
    }
    return line == NULL ? 0 : strtoull(line + key, NULL, 10) / counter->scale;
}

static uint64_t cached_files(void) { return read_counter(&cold_files) + read_counter(&warm_files); }

void usage_open(void) {
    static const char *const version1[] = {"/cpuacct", "/cpu,cpuacct", "/cpuacct,cpu"};
    for (size_t i = 0; i < sizeof version1 / sizeof *version1; i++) try_open(&cpu, version1[i], "cpuacct.usage", "", 1000);
    try_open(&oom_kills, "/memory", "memory.oom_control", "oom_kill ", 1);
    try_open(&memory, "/memory", "memory.usage_in_bytes", "", 1);
    try_open(&memory_peak, "/memory", "memory.max_usage_in_bytes", "", 1);
    try_open(&cold_files, "/memory", "memory.stat", "inactive_file ", 1);
    try_open(&warm_files, "/memory", "memory.stat", "active_file ", 1);
    char folder[256];
    own_folder(folder, sizeof folder);
    try_open(&cpu, folder, "cpu.stat", "usage_usec ", 1);
    try_open(&oom_kills, folder, "memory.events", "oom_kill ", 1);
    try_open(&memory, folder, "memory.current", "", 1);
    try_open(&memory_peak, folder, "memory.peak", "", 1);
    try_open(&cold_files, folder, "memory.stat", "inactive_file ", 1);
    try_open(&warm_files, folder, "memory.stat", "active_file ", 1);
    cached_files_bytes = cached_files();
}

static uint64_t clock_micros(clockid_t clock) {
    struct timespec now;
    if (clock_gettime(clock, &now) != 0) return 0;
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static uint64_t process_cpu_micros(pid_t process) {
    clockid_t clock;
    return process > 0 && clock_getcpuclockid(process, &clock) == 0 ? clock_micros(clock) : 0;
}

static uint64_t since(uint64_t earlier, uint64_t now) { return now > earlier ? now - earlier : 0; }

static uint64_t larger(uint64_t a, uint64_t b) { return a > b ? a : b; }

void usage_restart_clock(void) { begin.wall_micros = clock_micros(CLOCK_MONOTONIC); }

void usage_leave_out(uint64_t bytes) { begin.message_bytes = bytes; }

static void begin_window(pid_t process) {
    reaped_cpu_micros = reaped_memory_bytes = 0;
    begin.from_launch = process == 0;
    begin.process_cpu_micros = process_cpu_micros(process);
    /* Asking for a CPU clock makes the kernel charge the running slice to the cgroup, so the order matters. */
    begin.agent_cpu_micros = clock_micros(CLOCK_PROCESS_CPUTIME_ID);
    begin.container_cpu_micros = read_counter(&cpu);
    begin.oom_kills = read_counter(&oom_kills);
    begin.memory_peak_bytes = read_counter(&memory_peak);
    if (begin.from_launch) memory_before_launch = read_counter(&memory);
    seen_memory_bytes = begin.message_bytes = 0;
    waits_begin(begin.from_launch);
    usage_restart_clock();
}

void usage_begin(void) { begin_window(0); }

void usage_continue(pid_t process) { begin_window(process); }

static uint64_t micros(struct timeval time) { return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_usec; }

void usage_reaped(const struct rusage *used) {
    reaped_cpu_micros += micros(used->ru_utime) + micros(used->ru_stime);
    reaped_memory_bytes = larger(reaped_memory_bytes, (uint64_t)used->ru_maxrss * 1024);
}

uint64_t usage_cpu_micros(pid_t process) {
    uint64_t alive = since(begin.process_cpu_micros, process_cpu_micros(process));
    uint64_t agent = since(begin.agent_cpu_micros, clock_micros(CLOCK_PROCESS_CPUTIME_ID));
    uint64_t container = since(begin.container_cpu_micros, read_counter(&cpu));
    uint64_t tree = larger(since(agent, container), alive);
    /* Processes reaped now may have worked before this window: then wait4 says too much, and only stands in for a cgroup. */
    if (begin.from_launch || cpu.fd < 0) tree = larger(tree, alive + since(begin.process_cpu_micros, reaped_cpu_micros));
    return tree;
}

uint64_t usage_wall_micros(void) { return since(begin.wall_micros, clock_micros(CLOCK_MONOTONIC)); }

/* The largest resident set of a process that still lives is in no clock or counter, only in its status text. */
static uint64_t living_memory_bytes(pid_t process) {
    char text[4096], path[40];
    snprintf(path, sizeof path, "/proc/%d/status", process);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (fd >= 0) close(fd);
    text[length > 0 ? length : 0] = '\0';
    const char *line = strstr(text, "\nVmHWM:");
    return line == NULL ? 0 : strtoull(line + 7, NULL, 10) * 1024;
}

void usage_look_at_memory(void) { seen_memory_bytes = larger(seen_memory_bytes, read_counter(&memory)); }

/* The container's own figure has all processes and the files in memory, but its peak may be of an earlier run. */
static uint64_t container_memory_bytes(uint64_t least) {
    uint64_t peak = read_counter(&memory_peak);
    uint64_t most = larger(seen_memory_bytes, peak > begin.memory_peak_bytes ? peak : 0);
    most = since(memory_before_launch + begin.message_bytes, most);
    if (most <= least) return 0;
    uint64_t files = cached_files();
    uint64_t more_files = since(cached_files_bytes, files);
    cached_files_bytes = files;
    return since(more_files, most);
}

uint64_t usage_memory_bytes(pid_t process) {
    uint64_t resident = larger(reaped_memory_bytes, process > 0 ? living_memory_bytes(process) : 0);
    return larger(resident, container_memory_bytes(resident));
}

bool usage_out_of_memory(void) { return read_counter(&oom_kills) > begin.oom_kills; }
