#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result < 0 && (errno == EPERM || errno == ENOSYS)) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    struct sock_filter allow[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    struct sock_filter notify[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF)};
    struct sock_filter trace[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_unshare, 0, 1),
                                  BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    struct sock_fprog programs[] = {{1, allow}, {4, trace}}, listener = {1, notify};
    refused("a listener", syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &listener));
    for (int i = 0; i < 2; i++) {
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &programs[i]);
        refused("unshare", unshare(CLONE_NEWUSER));
        refused("mount", mount("none", "/tmp", "tmpfs", 0, ""));
        refused("io_uring", syscall(SYS_io_uring_setup, 1, &listener));
        refused("keys", syscall(SYS_keyctl, 0, -3, 1));
    }
    puts(held ? "HELD" : "not held");
}
