#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <linux/kcmp.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result < 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    const char *names[] = {"mem", "environ", "maps", "smaps", "auxv", "pagemap", "syscall", "stack", "io", "personality", "exe", "root", "cwd", "root/etc/shadow",
                           "fd/0", "fd/1", "fd/2", "fdinfo/0", "map_files", "ns/pid", "task/1/mem", "task/1/environ", "task/1/fd/1", "timers", "numa_maps", "clear_refs", "smaps_rollup"};
    char path[80], text[200];
    for (int i = 0; i < (int)(sizeof names / sizeof *names); i++) {
        const char *ways[] = {"/proc/1/%s", "/proc/1/task/1/%s", "/proc/self/../1/%s", "/proc/1/root/proc/1/%s"};
        for (int k = 0; k < 4; k++) {
            snprintf(path, sizeof path, ways[k], names[i]);
            int fd = open(path, O_RDONLY | O_NONBLOCK);
            if (fd >= 0 && read(fd, text, 1) != 0 && read(fd, text, 1) != -1) refused(path, fd);
            refused(path, readlink(path, text, sizeof text));
            refused(path, open(path, O_WRONLY | O_NONBLOCK));
        }
    }
    refused("list of descriptors", opendir("/proc/1/fd") == NULL ? -1 : 0);
    refused("attach", ptrace(PTRACE_ATTACH, 1, 0, 0));
    refused("seize", ptrace(PTRACE_SEIZE, 1, 0, 0));
    struct iovec here = {text, 8}, there = {(void *)0x400000, 8};
    refused("read", process_vm_readv(1, &here, 1, &there, 1, 0));
    refused("write", process_vm_writev(1, &here, 1, &there, 1, 0));
    int process = (int)syscall(SYS_pidfd_open, 1, 0);
    for (int fd = 0; fd < 20; fd++) refused("copied descriptor", syscall(SYS_pidfd_getfd, process, fd, 0));
    refused("compared", syscall(SYS_kcmp, getpid(), 1, KCMP_FILE, 1, 1));
    long head, length;
    refused("locks", syscall(SYS_get_robust_list, 1, &head, &length));
    puts(held ? "HELD" : "not held");
}
