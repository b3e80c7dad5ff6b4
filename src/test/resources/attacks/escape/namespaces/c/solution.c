#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/nsfs.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int held = 1;

static void breach(const char *what, unsigned long detail) {
    printf("BREACH %s %lx\n", what, detail);
    held = 0;
}

static void cloned(const char *what, unsigned long flags, long result) {
    if (result == 0) _exit(0);
    if (result > 0) {
        breach(what, flags);
        waitpid((pid_t)result, NULL, 0);
    } else if (errno != EPERM && errno != ENOSYS) breach(strerror(errno), flags);
}

int main(void) {
    const unsigned long kinds[] = {0x10000000, 0x00020000, 0x20000000, 0x40000000, 0x04000000, 0x08000000, 0x02000000};
    for (int i = 0; i < 7; i++) {
        cloned("clone", kinds[i], syscall(SYS_clone, kinds[i] | SIGCHLD, 0, 0, 0, 0));
        cloned("clone with a user", kinds[i], syscall(SYS_clone, kinds[i] | 0x10000000 | SIGCHLD, 0, 0, 0, 0));
        cloned("clone with high bits", kinds[i], syscall(SYS_clone, kinds[i] | 0x7f00000000000000 | SIGCHLD, 0, 0, 0, 0));
        struct clone_args three = {.flags = kinds[i], .exit_signal = SIGCHLD};
        cloned("clone3", kinds[i], syscall(SYS_clone3, &three, sizeof three));
        if (syscall(SYS_unshare, kinds[i]) == 0) breach("unshare", kinds[i]);
    }
    struct clone_args time = {.flags = 0x80, .exit_signal = SIGCHLD}, into = {.flags = 0x200000000, .exit_signal = SIGCHLD};
    cloned("clone3 time", 0x80, syscall(SYS_clone3, &time, sizeof time));
    cloned("clone3 into a control group", 0, syscall(SYS_clone3, &into, sizeof into));
    if (syscall(SYS_unshare, 0x80) == 0) breach("unshare time", 0x80);

    const char *names[] = {"user", "mnt", "pid", "net", "ipc", "uts", "cgroup", "time"};
    for (int i = 0; i < 8; i++) {
        char path[40];
        snprintf(path, sizeof path, "/proc/1/ns/%s", names[i]);
        if (open(path, O_RDONLY) >= 0) breach(path, 0);
        snprintf(path, sizeof path, "/proc/self/ns/%s", names[i]);
        int own = open(path, O_RDONLY);
        if (own < 0) continue;
        if (syscall(SYS_setns, own, 0) == 0) breach("setns", i);
        if (ioctl(own, NS_GET_USERNS) >= 0 && i == 0) breach("the user namespace above", i);
        if ((i == 0 || i == 2) && ioctl(own, NS_GET_PARENT) >= 0) breach("the namespace above", i);
    }
    int process = (int)syscall(SYS_pidfd_open, 1, 0);
    for (int i = 1; process >= 0 && i <= 10; i++)
        if (ioctl(process, _IO(0xff, i), 0) >= 0) breach("a namespace of process 1", i);
    if (process >= 0 && syscall(SYS_setns, process, 0x20000) == 0) breach("setns to process 1", 0);
    int map = open("/proc/self/uid_map", O_WRONLY);
    if (map >= 0 && write(map, "0 0 1\n", 6) > 0) breach("uid_map", 0);
    int offsets = open("/proc/self/timens_offsets", O_WRONLY);
    if (offsets >= 0 && write(offsets, "monotonic 1 0\n", 14) > 0) breach("timens_offsets", 0);
    puts(held ? "HELD" : "not held");
}
