/*
 * The self-test: run in a sandbox as a learner's program is, it tries whatever the sandbox must prevent and says for each property, on a line of its
 * own, "name ok" or "name missing what was found". Of forbidden sockets it only makes the socket. See docs/hardening.md.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { LEARNER = 60002, MOST_PROCESSES = 128, SCRATCH_BYTES = 64 << 20, SCRATCH_FILES = 8192, MOST_FILES = 1024 };

static char found[2048];

/* Adds to what a property is missing. */
static void find(const char *format, ...) {
    size_t used = strlen(found);
    va_list arguments;
    va_start(arguments, format);
    if (used < sizeof found - 3) {
        if (used > 0) used += (size_t)snprintf(found + used, sizeof found - used, ", ");
        vsnprintf(found + used, sizeof found - used, format, arguments);
    }
    va_end(arguments);
}

static void property(const char *name, void (*check)(void)) {
    found[0] = '\0';
    check();
    for (char *c = found; *c != '\0'; c++)
        if (*c < ' ') *c = ' ';
    if (found[0] == '\0') printf("%s ok\n", name);
    else printf("%s missing %s\n", name, found);
    fflush(stdout);
}

/* The start of a file; empty when it can't be read. */
static const char *text(const char *path) {
    static char content[64 << 10];
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, content, sizeof content - 1);
    if (file >= 0) close(file);
    content[length > 0 ? length : 0] = '\0';
    return content;
}

/* The rest of the line that starts so. */
static const char *after(const char *content, const char *start) {
    static char value[200];
    size_t length = strlen(start);
    while (*content != '\0' && strncmp(content, start, length) != 0) {
        content = strchr(content, '\n');
        if (content == NULL) return "";
        content++;
    }
    if (*content == '\0') return "";
    content += length + strspn(content + length, " \t");
    snprintf(value, sizeof value, "%.*s", (int)strcspn(content, "\n"), content);
    return value;
}

static void user(void) {
    gid_t groups[8];
    uid_t real, effective, saved;
    getresuid(&real, &effective, &saved);
    if (real != LEARNER || effective != LEARNER || saved != LEARNER) find("uid %d %d %d", (int)real, (int)effective, (int)saved);
    if (getegid() != LEARNER) find("gid %d", (int)getegid());
    int count = getgroups(8, groups);
    for (int i = 0; i < count; i++)
        if (groups[i] != LEARNER) find("group %d", (int)groups[i]);
}

static void capabilities(void) {
    static const char *const sets[] = {"CapInh:", "CapPrm:", "CapEff:", "CapAmb:"};
    for (size_t i = 0; i < 4; i++) {
        const char *set = after(text("/proc/self/status"), sets[i]);
        if (*set == '\0' || strspn(set, "0") != strlen(set)) find("%s %s", sets[i], set);
    }
}

static void no_new_privileges(void) {
    const char *value = after(text("/proc/self/status"), "NoNewPrivs:");
    if (strcmp(value, "1") != 0) find("NoNewPrivs %s", value);
}

static void seccomp(void) {
    const char *mode = after(text("/proc/self/status"), "Seccomp:");
    if (strcmp(mode, "2") != 0) find("mode %s", mode);
}

static void system_calls(void) {
    static const struct {
        const char *name;
        long number;
        long first;
    } calls[] = {
        {"acct", SYS_acct, 0}, {"add_key", SYS_add_key, 0}, {"adjtimex", SYS_adjtimex, 0}, {"bpf", SYS_bpf, 0},
        {"chroot", SYS_chroot, 0}, {"clock_adjtime", SYS_clock_adjtime, 0}, {"clock_settime", SYS_clock_settime, 0},
        {"delete_module", SYS_delete_module, 0}, {"fanotify_init", SYS_fanotify_init, 0}, {"finit_module", SYS_finit_module, -1},
        {"fsopen", SYS_fsopen, 0}, {"init_module", SYS_init_module, 0}, {"inotify_init1", SYS_inotify_init1, 0},
        {"io_setup", SYS_io_setup, 1}, {"io_uring_setup", SYS_io_uring_setup, 1}, {"kcmp", SYS_kcmp, 0},
        {"kexec_file_load", SYS_kexec_file_load, -1}, {"kexec_load", SYS_kexec_load, 0}, {"keyctl", SYS_keyctl, 0},
        {"lookup_dcookie", SYS_lookup_dcookie, 0}, {"mbind", SYS_mbind, 0}, {"migrate_pages", SYS_migrate_pages, 0},
        {"mount", SYS_mount, 0}, {"mount_setattr", SYS_mount_setattr, -1}, {"move_mount", SYS_move_mount, -1},
        {"move_pages", SYS_move_pages, 0}, {"name_to_handle_at", SYS_name_to_handle_at, -1}, {"nfsservctl", SYS_nfsservctl, 0},
        {"open_by_handle_at", SYS_open_by_handle_at, -1}, {"open_tree", SYS_open_tree, -1},
        {"perf_event_open", SYS_perf_event_open, 0}, {"personality", SYS_personality, 0x0040000}, {"pidfd_getfd", SYS_pidfd_getfd, -1},
        {"pivot_root", SYS_pivot_root, 0}, {"process_madvise", SYS_process_madvise, -1},
        {"process_vm_readv", SYS_process_vm_readv, 1}, {"process_vm_writev", SYS_process_vm_writev, 1}, {"ptrace", SYS_ptrace, 0},
        {"quotactl", SYS_quotactl, 0}, {"reboot", SYS_reboot, 0}, {"request_key", SYS_request_key, 0}, {"seccomp", SYS_seccomp, 2},
        {"setdomainname", SYS_setdomainname, 0}, {"sethostname", SYS_sethostname, 0}, {"setns", SYS_setns, -1},
        {"settimeofday", SYS_settimeofday, 0}, {"swapoff", SYS_swapoff, 0}, {"swapon", SYS_swapon, 0}, {"sync", SYS_sync, 0},
        {"syslog", SYS_syslog, 10}, {"umount2", SYS_umount2, 0}, {"unshare", SYS_unshare, 0x10000000},
        {"userfaultfd", SYS_userfaultfd, 1}, {"vhangup", SYS_vhangup, 0},
#ifdef __x86_64__
        {"ioperm", SYS_ioperm, 0}, {"iopl", SYS_iopl, 0}, {"modify_ldt", SYS_modify_ldt, 0},
#endif
    };
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        errno = 0;
        long result = syscall(calls[i].number, calls[i].first, 0, 0, 0, 0, 0);
        if (result != -1 || (errno != EPERM && errno != ENOSYS)) find("%s (%s)", calls[i].name, result == -1 ? strerror(errno) : "it worked");
    }
    errno = 0;
    if (syscall(SYS_clone, 0x10000000 | SIGCHLD, 0, 0, 0, 0) != -1 || errno != EPERM) find("clone with a user namespace");
}

static void sockets(void) {
    static const struct {
        const char *name;
        int family, type, protocol;
    } kinds[] = {
        {"AF_AX25", 3, SOCK_DGRAM, 0}, {"AF_NETLINK", AF_NETLINK, SOCK_RAW, 0}, {"AF_PACKET", AF_PACKET, SOCK_RAW, 0},
        {"AF_CAN", 29, SOCK_RAW, 1}, {"AF_TIPC", 30, SOCK_DGRAM, 0}, {"AF_BLUETOOTH", 31, SOCK_RAW, 1}, {"AF_ALG", 38, SOCK_SEQPACKET, 0},
        {"AF_NFC", 39, SOCK_SEQPACKET, 0}, {"AF_VSOCK", 40, SOCK_STREAM, 0}, {"AF_KCM", 41, SOCK_DGRAM, 0}, {"AF_XDP", 44, SOCK_RAW, 0},
        {"raw IPv4", AF_INET, SOCK_RAW, 1}, {"raw IPv6", AF_INET6, SOCK_RAW, 58}, {"ping", AF_INET, SOCK_DGRAM, 1},
        {"SCTP", AF_INET, SOCK_STREAM, 132}, {"DCCP", AF_INET, 6, 33}, {"MPTCP", AF_INET, SOCK_STREAM, 262},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        errno = 0;
        int made = socket(kinds[i].family, kinds[i].type, kinds[i].protocol);
        if (made >= 0 || errno != EPERM) find("%s (%s)", kinds[i].name, made >= 0 ? "made" : strerror(errno));
        if (made >= 0) close(made);
    }
}

#ifdef __x86_64__
static long call_as_32_bit(long number) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(0), "c"(0), "d"(0) : "memory", "r8", "r9", "r10", "r11");
    return result;
}

/* Whether a call gets through to the kernel: getpid, which is harmless. */
static bool passes(bool x32) {
    pid_t child = fork();
    if (child == 0) {
        long result = x32 ? syscall(0x40000000 | SYS_getpid) : call_as_32_bit(20);
        _exit(result > 0 ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

static void foreign_calls(void) {
    if (passes(false)) find("32-bit calls");
    if (passes(true)) find("x32 calls");
}
#else
static void foreign_calls(void) {}
#endif

static bool starts_with(const char *text_, const char *start) { return strncmp(text_, start, strlen(start)) == 0; }

/* What may be written to: scratch folders, and what the kernel makes up and guards itself. */
static bool may_be_writable(const char *place) {
    static const char *const places[] = {"/work", "/tmp", "/proc", "/dev", "/dev/pts", "/dev/mqueue"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (strcmp(place, places[i]) == 0) return true;
    return starts_with(place, "/proc/") || starts_with(place, "/sys/"); /* masks: an empty file or folder over what is below */
}

static void mounts(void) {
    FILE *list = fopen("/proc/self/mountinfo", "re");
    char line[4096], place[1024], options[1024];
    if (list == NULL) find("no list of mounts");
    while (list != NULL && fgets(line, sizeof line, list) != NULL) {
        if (sscanf(line, "%*d %*d %*s %*s %1023s %1023s", place, options) != 2) continue;
        bool read_only = starts_with(options, "ro");
        if (!read_only && !may_be_writable(place)) find("%s is writable", place);
        /* The folder of version 1's hierarchies is the engine's own and holds nothing but mounts. */
        bool guarded = strcmp(place, "/sys/fs/cgroup") == 0 && access(place, W_OK) != 0;
        if (starts_with(place, "/sys/fs/cgroup") && !read_only && !guarded) find("%s is writable", place);
        if (strstr(place, "docker.sock") != NULL || starts_with(place, "/var/") || starts_with(place, "/run/")) find("%s is mounted", place);
    }
    if (list != NULL) fclose(list);
}

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

static void scratch(void) {
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

static void memory(void) {
    int64_t limit = memory_limit();
    if (limit <= 0 || limit > INT64_C(1) << 40) find("limit %jd", (intmax_t)limit);
}

static void swap(void) {
    int64_t with_swap = cgroup((const char *const[]){"memory/memory.memsw.limit_in_bytes", NULL});
    int64_t swap_alone = cgroup((const char *const[]){"memory.swap.max", NULL});
    bool none = strcmp(after(text("/proc/meminfo"), "SwapTotal:"), "0 kB") == 0;
    if (!none && with_swap != memory_limit() && swap_alone != 0) find("swap is not limited");
}

static void processes(void) {
    int64_t most = cgroup((const char *const[]){"pids/pids.max", "pids.max", NULL});
    if (most <= 0 || most > MOST_PROCESSES) find("limit %jd", (intmax_t)most);
}

static void cpu_quota(void) {
    int64_t quota = cgroup((const char *const[]){"cpu/cpu.cfs_quota_us", "cpu,cpuacct/cpu.cfs_quota_us", "cpuacct,cpu/cpu.cfs_quota_us", "cpu.max", NULL});
    if (quota <= 0) find("no quota");
}

static void own_core(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0 || CPU_COUNT(&set) != 1) find("%d cores", CPU_COUNT(&set));
}

static void check_limit(const char *name, int resource, rlim_t most) {
    struct rlimit limit;
    if (getrlimit(resource, &limit) != 0 || limit.rlim_max > most) find("%s up to %jd", name, (intmax_t)limit.rlim_max);
}

static void limits(void) {
    check_limit("core", RLIMIT_CORE, 0);
    check_limit("fsize", RLIMIT_FSIZE, 256 << 20);
    check_limit("memlock", RLIMIT_MEMLOCK, 64 << 10);
    check_limit("msgqueue", RLIMIT_MSGQUEUE, 0);
    check_limit("nofile", RLIMIT_NOFILE, MOST_FILES);
    check_limit("sigpending", RLIMIT_SIGPENDING, 1024);
    check_limit("stack", RLIMIT_STACK, 64 << 20);
}

static void network(void) {
    char line[400], name[100];
    FILE *list = fopen("/proc/net/dev", "re");
    if (list == NULL) return; /* not even that */
    while (fgets(line, sizeof line, list) != NULL)
        if (strchr(line, ':') != NULL && sscanf(line, " %99[^:]", name) == 1 && strcmp(name, "lo") != 0) find("interface %s", name);
    fclose(list);
    list = fopen("/proc/net/route", "re");
    if (list == NULL) return;
    bool title = true;
    while (fgets(line, sizeof line, list) != NULL) {
        if (!title) find("a route");
        title = false;
    }
    fclose(list);
}

static void ipc(void) {
    static const char *const lists[] = {"/proc/sysvipc/shm", "/proc/sysvipc/sem", "/proc/sysvipc/msg"};
    for (size_t i = 0; i < 3; i++) {
        const char *content = text(lists[i]), *end = strchr(content, '\n');
        if (end != NULL && end[1] != '\0') find("somebody's objects in %s", lists[i]);
    }
    struct stat folder;
    if (stat("/dev/shm", &folder) == 0 && (folder.st_mode & S_IWOTH)) find("/dev/shm is writable");
}

static void cgroup_namespace(void) {
    char line[1024];
    FILE *list = fopen("/proc/self/cgroup", "re");
    if (list == NULL) return;
    while (fgets(line, sizeof line, list) != NULL) {
        const char *path = strrchr(line, ':');
        if (path != NULL && strcmp(path, ":/\n") != 0) find("%.*s", (int)strcspn(path + 1, "\n"), path + 1);
        if (found[0] != '\0') break;
    }
    fclose(list);
}

static void other_processes(void) {
    DIR *all = opendir("/proc");
    struct dirent *entry;
    if (all == NULL) return;
    while ((entry = readdir(all)) != NULL) {
        int process = atoi(entry->d_name);
        if (process > 1 && process != getpid()) find("process %d", process);
    }
    closedir(all);
}

static void names(void) {
    char name[100] = "";
    gethostname(name, sizeof name - 1);
    if (strcmp(name, "sandbox") != 0) find("host name %s", name);
    const char *resolver = after(text("/etc/resolv.conf"), "nameserver");
    if (*resolver != '\0' && strcmp(resolver, "127.0.0.1") != 0) find("resolver %s", resolver);
}

static void masks(void) {
    static const char *const files[] = {
        "/proc/kcore", "/proc/keys", "/proc/key-users", "/proc/timer_list", "/proc/sched_debug", "/proc/latency_stats", "/proc/interrupts",
        "/proc/cmdline", "/proc/config.gz", "/proc/diskstats", "/proc/iomem", "/proc/ioports", "/proc/kallsyms", "/proc/kpagecount",
        "/proc/kpageflags", "/proc/modules", "/proc/partitions", "/proc/slabinfo", "/proc/vmallocinfo", "/sys/kernel/notes"};
    static const char *const folders[] = {
        "/proc/acpi", "/proc/asound", "/proc/scsi", "/sys/block", "/sys/class", "/sys/devices/virtual/dmi", "/sys/devices/virtual/powercap",
        "/sys/firmware", "/sys/kernel/debug", "/sys/kernel/security", "/sys/kernel/slab", "/sys/module"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (*text(files[i]) != '\0') find("%s", files[i]);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        DIR *folder = opendir(folders[i]);
        struct dirent *entry;
        while (folder != NULL && (entry = readdir(folder)) != NULL)
            if (entry->d_name[0] != '.') {
                find("%s", folders[i]);
                break;
            }
        if (folder != NULL) closedir(folder);
    }
}

static int look_at_file(const char *path, const struct stat *state, int kind, struct FTW *place) {
    (void)place;
    char capability[100];
    if (kind != FTW_F || !S_ISREG(state->st_mode)) return 0;
    if (state->st_mode & (S_ISUID | S_ISGID)) find("%s", path);
    else if (state->st_mode & S_IXUSR && lgetxattr(path, "security.capability", capability, sizeof capability) > 0) find("%s", path);
    return 0;
}

static void setuid_files(void) { nftw("/", look_at_file, 64, FTW_PHYS | FTW_MOUNT); }

static void agent(void) {
    static const char *const paths[] = {"/proc/1/mem", "/proc/1/environ", "/proc/1/maps", "/proc/1/auxv", "/proc/1/fd/0", "/proc/1/fd/1", "/proc/1/io"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        int file = open(paths[i], O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        char byte;
        if (file >= 0 && read(file, &byte, 1) >= 0) find("%s", paths[i]);
        if (file >= 0) close(file);
    }
    if (kill(1, 0) == 0) find("signals");
}

static void descriptors(void) {
    for (int fd = 3; fd < MOST_FILES; fd++)
        if (fcntl(fd, F_GETFD) != -1) find("%d", fd);
}

extern char **environ;

static void environment(void) {
    for (char **variable = environ; *variable != NULL; variable++)
        if (!starts_with(*variable, "PATH=")) find("%.*s", (int)strcspn(*variable, "="), *variable);
}

static void devices(void) {
    static const char *const known[] = {"core", "fd", "full", "mqueue", "null", "ptmx", "pts", "random", "stderr", "stdin", "stdout", "tty", "urandom", "zero", "shm"};
    DIR *all = opendir("/dev");
    struct dirent *entry;
    while (all != NULL && (entry = readdir(all)) != NULL) {
        bool is_known = entry->d_name[0] == '.';
        for (size_t i = 0; i < sizeof known / sizeof *known; i++) is_known = is_known || strcmp(entry->d_name, known[i]) == 0;
        if (!is_known) find("/dev/%s", entry->d_name);
    }
    if (all != NULL) closedir(all);
    if (mknod("/tmp/device", S_IFCHR | 0666, 0x103) == 0) find("mknod");
}

static void kernel_settings(void) {
    static const char *const paths[] = {"/proc/sys/kernel/core_pattern", "/proc/sys/vm/overcommit_memory", "/proc/sysrq-trigger", "/proc/self/oom_score_adj"};
    for (size_t i = 0; i < 3; i++) {
        int file = open(paths[i], O_WRONLY | O_CLOEXEC);
        if (file >= 0) find("%s is writable", paths[i]);
        if (file >= 0) close(file);
    }
    if (atoi(text("/proc/self/oom_score_adj")) < 1000) find("oom_score_adj %d", atoi(text("/proc/self/oom_score_adj")));
}

int main(void) {
    property("descriptors", descriptors);
    property("environment", environment);
    property("user", user);
    property("capabilities", capabilities);
    property("no-new-privileges", no_new_privileges);
    property("seccomp", seccomp);
    property("system-calls", system_calls);
    property("sockets", sockets);
    property("foreign-calls", foreign_calls);
    property("mounts", mounts);
    property("scratch", scratch);
    property("memory", memory);
    property("swap", swap);
    property("processes", processes);
    property("cpu-quota", cpu_quota);
    property("own-core", own_core);
    property("limits", limits);
    property("network", network);
    property("ipc", ipc);
    property("cgroup-namespace", cgroup_namespace);
    property("other-processes", other_processes);
    property("names", names);
    property("masks", masks);
    property("setuid-files", setuid_files);
    property("agent", agent);
    property("devices", devices);
    property("kernel-settings", kernel_settings);
    return 0;
}
