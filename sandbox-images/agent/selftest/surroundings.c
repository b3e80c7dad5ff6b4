#include "selftest.h"

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

/* What may be written to: scratch folders, and what the kernel makes up and guards itself. */
static bool may_be_writable(const char *place) {
    static const char *const places[] = {"/work", "/tmp", "/proc", "/dev", "/dev/pts", "/dev/mqueue"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (strcmp(place, places[i]) == 0) return true;
    return starts_with(place, "/proc/") || starts_with(place, "/sys/"); /* masks: an empty file or folder over what is below */
}

void mounts(void) {
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

void network(void) {
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

void ipc(void) {
    static const char *const lists[] = {"/proc/sysvipc/shm", "/proc/sysvipc/sem", "/proc/sysvipc/msg"};
    for (size_t i = 0; i < 3; i++) {
        const char *content = text(lists[i]), *end = strchr(content, '\n');
        if (end != NULL && end[1] != '\0') find("somebody's objects in %s", lists[i]);
    }
    struct stat folder;
    if (stat("/dev/shm", &folder) == 0 && (folder.st_mode & S_IWOTH)) find("/dev/shm is writable");
}

void cgroup_namespace(void) {
    char line[1024];
    FILE *list = fopen("/proc/self/cgroup", "re");
    if (list == NULL) return;
    bool hidden = true;
    while (hidden && fgets(line, sizeof line, list) != NULL) {
        const char *path = strrchr(line, ':');
        hidden = path == NULL || strcmp(path, ":/\n") == 0;
        if (!hidden) find("%.*s", (int)strcspn(path + 1, "\n"), path + 1);
    }
    fclose(list);
}

void other_processes(void) {
    DIR *all = opendir("/proc");
    struct dirent *entry;
    if (all == NULL) return;
    while ((entry = readdir(all)) != NULL) {
        int process = atoi(entry->d_name);
        if (process > 1 && process != getpid()) find("process %d", process);
    }
    closedir(all);
}

void names(void) {
    char name[100] = "";
    gethostname(name, sizeof name - 1);
    if (strcmp(name, "sandbox") != 0) find("host name %s", name);
    const char *resolver = after(text("/etc/resolv.conf"), "nameserver");
    if (*resolver != '\0' && strcmp(resolver, "127.0.0.1") != 0) find("resolver %s", resolver);
}

void masks(void) {
    static const char *const files[] = {
        "/proc/kcore", "/proc/keys", "/proc/key-users", "/proc/timer_list", "/proc/sched_debug", "/proc/latency_stats", "/proc/interrupts",
        "/proc/cmdline", "/proc/config.gz", "/proc/diskstats", "/proc/iomem", "/proc/ioports", "/proc/kallsyms", "/proc/kpagecount",
        "/proc/kpageflags", "/proc/modules", "/proc/partitions", "/proc/slabinfo", "/proc/vmallocinfo", "/sys/kernel/notes", "/sys/kernel/vmcoreinfo"};
    static const char *const folders[] = {
        "/dev/pts", "/proc/acpi", "/proc/asound", "/proc/pressure", "/proc/scsi", "/sys/block", "/sys/class", "/sys/devices/virtual/dmi",
        "/sys/devices/virtual/powercap", "/sys/firmware", "/sys/kernel/debug", "/sys/kernel/security", "/sys/kernel/slab", "/sys/module"};
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

void setuid_files(void) { nftw("/", look_at_file, 64, FTW_PHYS | FTW_MOUNT); }

void devices(void) {
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

void kernel_settings(void) {
    static const char *const paths[] = {"/proc/sys/kernel/core_pattern", "/proc/sys/vm/overcommit_memory", "/proc/sysrq-trigger", "/proc/self/oom_score_adj"};
    for (size_t i = 0; i < 3; i++) {
        int file = open(paths[i], O_WRONLY | O_CLOEXEC);
        if (file >= 0) find("%s is writable", paths[i]);
        if (file >= 0) close(file);
    }
    if (atoi(text("/proc/self/oom_score_adj")) < 1000) find("oom_score_adj %d", atoi(text("/proc/self/oom_score_adj")));
}
