#include "selftest.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of ptrace's requests: with TRACEME, where it is allowed, the next signal would stop the self-test for good. */
enum { NOT_TRACEME = 16 };

void system_calls(void) {
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
        {"process_vm_readv", SYS_process_vm_readv, 1}, {"process_vm_writev", SYS_process_vm_writev, 1}, {"ptrace", SYS_ptrace, NOT_TRACEME},
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

void sockets(void) {
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

void foreign_calls(void) {
    if (passes(false)) find("32-bit calls");
    if (passes(true)) find("x32 calls");
}
#else
void foreign_calls(void) {}
#endif
