#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

static int held = 1;

static void breach(const char *what, const char *path) {
    printf("BREACH %s %s\n", what, path);
    held = 0;
}

int main(void) {
    const char *groups[] = {"", "/cpu", "/cpuacct", "/cpu,cpuacct", "/cpuset", "/memory", "/devices", "/freezer", "/blkio", "/pids", "/systemd", "/unified"};
    const char *files[] = {"cgroup.procs", "tasks", "release_agent", "notify_on_release", "cgroup.subtree_control", "cgroup.kill", "cgroup.freeze", "cgroup.type",
                           "memory.max", "memory.limit_in_bytes", "memory.oom_control", "memory.swap.max", "memory.force_empty", "pids.max", "cpu.max", "cpu.cfs_quota_us",
                           "cpuset.cpus", "devices.allow", "freezer.state", "cgroup.event_control", "cgroup.clone_children", "memory.high", "cpu.weight"};
    char path[200];
    for (int g = 0; g < (int)(sizeof groups / sizeof *groups); g++) {
        for (int f = 0; f < (int)(sizeof files / sizeof *files); f++) {
            snprintf(path, sizeof path, "/sys/fs/cgroup%s/%s", groups[g], files[f]);
            int fd = open(path, O_WRONLY);
            if (fd >= 0) breach("opened", path);
        }
        snprintf(path, sizeof path, "/sys/fs/cgroup%s/mark", groups[g]);
        if (mkdir(path, 0755) == 0) breach("made", path);
        snprintf(path, sizeof path, "/sys/fs/cgroup%s/..", groups[g]);
        int above = open(path, O_RDONLY | O_DIRECTORY);
        if (above >= 0 && mkdirat(above, "mark", 0755) == 0) breach("made above", path);
    }
    if (mount("cgroup", "/tmp", "cgroup", 0, "rdma") == 0) breach("mounted", "rdma");
    if (mount("none", "/tmp", "cgroup2", 0, "") == 0) breach("mounted", "cgroup2");
    FILE *own = fopen("/proc/self/cgroup", "r");
    while (own != NULL && fgets(path, sizeof path, own) != NULL)
        if (strstr(path, "docker") != NULL || strstr(path, "/..") != NULL) breach("sees the host's group", path);
    puts(held ? "HELD" : "not held");
}
