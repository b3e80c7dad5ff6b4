#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static int breaches;

static void attempt(const char *name, long number, long a, long b, long c, long d, long e, long f) {
    int report[2];
    pipe(report);
    pid_t child = fork();
    if (child == 0) {
        errno = 0;
        long result = syscall(number, a, b, c, d, e, f);
        int reason = result == -1 ? errno : 0;
        write(report[1], &reason, sizeof reason);
        _exit(0);
    }
    close(report[1]);
    int reason = -1, status;
    ssize_t got = child < 0 ? -1 : read(report[0], &reason, sizeof reason);
    close(report[0]);
    waitpid(child, &status, 0);
    int killed = got <= 0 && WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
    if (killed || (got > 0 && (reason == EPERM || reason == ENOSYS))) return;
    printf("BREACH %s: %s\n", name, got > 0 ? strerror(reason) : "no report");
    breaches++;
}

#define TRY6(call, a, b, c, d, e, f) attempt(#call, SYS_##call, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
#define TRY(call, a, b, c) TRY6(call, a, b, c, 0, 0, 0)

int main(void) {
    static long zeros[64];
    static char memory[8192] __attribute__((aligned(4096)));
    struct iovec here = {memory, 64}, there = {memory + 4096, 64};
    struct bpf_insn exit_now[] = {{.code = 0xb7}, {.code = 0x95}};
    union bpf_attr program = {.prog_type = BPF_PROG_TYPE_SOCKET_FILTER, .insn_cnt = 2, .insns = (long)exit_now, .license = (long)"GPL"};
    struct perf_event_attr counter = {.type = PERF_TYPE_SOFTWARE, .size = sizeof counter, .config = PERF_COUNT_SW_TASK_CLOCK, .exclude_kernel = 1};
    pid_t me = getpid();
    int self = open("/proc/self/ns/mnt", O_RDONLY), root = open("/", O_RDONLY);

    TRY6(mount, "none", "/tmp", "tmpfs", 0, 0, 0);
    TRY6(mount, "/", "/tmp", 0, 4096, 0, 0);
    TRY6(mount, "none", "/", 0, 32 | 4096, 0, 0);
    TRY(umount2, "/proc/kcore", 2, 0);
    TRY(pivot_root, "/tmp", "/tmp", 0);
    TRY(chroot, "/tmp", 0, 0);
    TRY(setns, self, 0, 0);
    TRY(unshare, CLONE_NEWUSER, 0, 0);
    TRY(unshare, CLONE_NEWUSER | CLONE_NEWNS, 0, 0);
    TRY(unshare, CLONE_FILES, 0, 0);
    TRY(fsopen, "tmpfs", 0, 0);
    TRY(fspick, root, "", 0x8);
    TRY6(fsconfig, root, 6, 0, 0, 0, 0);
    TRY(fsmount, root, 0, 0);
    TRY(open_tree, -100, "/", 0);
    TRY(open_tree, -100, "/", 1);
    TRY6(move_mount, root, "", -100, "/tmp", 4, 0);
    TRY6(mount_setattr, root, "", 0x1000, zeros, 32, 0);
    attempt("statmount", 457, (long)zeros, (long)memory, 512, 0, 0, 0);
    attempt("listmount", 458, (long)zeros, (long)memory, 8, 0, 0, 0);
    TRY6(open_by_handle_at, root, zeros, 0, 0, 0, 0);
    TRY6(name_to_handle_at, -100, "/", memory, memory + 4096, 0, 0);
    TRY6(kexec_load, 0, 0, 0, 0, 0, 0);
    TRY6(kexec_file_load, -1, -1, 0, 0, 4, 0);
    TRY(init_module, memory, 64, "");
    TRY(finit_module, root, "", 0);
    TRY(delete_module, "none", 2048, 0);
    TRY(bpf, BPF_PROG_LOAD, &program, sizeof program);
    TRY6(perf_event_open, &counter, 0, -1, -1, 0, 0);
    TRY6(keyctl, 0, -3, 1, 0, 0, 0);
    TRY6(add_key, "user", "mark", "left", 4, -2, 0);
    TRY6(request_key, "user", "mark", 0, -2, 0, 0);
    TRY(userfaultfd, 1, 0, 0);
    TRY(userfaultfd, 0, 0, 0);
    TRY(io_uring_setup, 1, memory, 0);
    TRY6(io_uring_enter, -1, 0, 0, 0, 0, 0);
    TRY6(io_uring_register, -1, 0, 0, 0, 0, 0);
    TRY(io_setup, 1, zeros, 0);
    TRY6(ptrace, PTRACE_TRACEME, 0, 0, 0, 0, 0);
    TRY6(ptrace, PTRACE_SEIZE, 1, 0, 0, 0, 0);
    TRY6(ptrace, PTRACE_SEIZE, me, 0, 0, 0, 0);
    TRY6(process_vm_readv, me, &here, 1, &there, 1, 0);
    TRY6(process_vm_writev, me, &here, 1, &there, 1, 0);
    TRY6(process_vm_readv, 1, &here, 1, &there, 1, 0);
    TRY(process_mrelease, -1, 0, 0);
    TRY6(process_madvise, -1, &here, 1, 4, 0, 0);
    TRY(pidfd_getfd, root, 0, 0);
    TRY6(kcmp, me, me, 0, 0, 0, 0);
    TRY(syslog, 3, memory, 4096);
    TRY(syslog, 10, 0, 0);
    TRY(fanotify_init, 0x200, 0, 0);
    TRY(quotactl, 0x80000700, "/dev/vda", 0);
    TRY(acct, "/tmp/accounts", 0, 0);
    TRY(swapon, "/tmp/none", 0, 0);
    TRY(swapoff, "/tmp/none", 0, 0);
    TRY(sethostname, "other", 5, 0);
    TRY(setdomainname, "other", 5, 0);
    TRY(settimeofday, 0, zeros, 0);
    TRY(clock_settime, 0, zeros, 0);
    TRY(adjtimex, memory, 0, 0);
    TRY(clock_adjtime, 0, memory, 0);
    TRY6(reboot, 0xfee1dead, 672274793, 0, 0, 0, 0);
    TRY(vhangup, 0, 0, 0);
    TRY(ioperm, 0x80, 1, 1);
    TRY(iopl, 3, 0, 0);
    TRY(modify_ldt, 0, memory, 64);
    TRY(modify_ldt, 1, memory, 16);
    TRY(personality, 0x0040000, 0, 0);
    TRY(personality, 0x0008, 0, 0);
    TRY(uselib, "/usr/lib/none", 0, 0);
    TRY(_sysctl, memory, 0, 0);
    TRY(nfsservctl, 0, 0, 0);
    TRY(lookup_dcookie, 0, memory, 64);
    TRY(seccomp, 2, 0, zeros);
    TRY6(mq_open, "mark", O_CREAT | O_RDWR, 0600, 0, 0, 0);
    TRY6(mbind, memory, 4096, 0, 0, 0, 0);
    TRY(set_mempolicy, 0, 0, 0);
    TRY6(migrate_pages, me, 1, zeros, zeros, 0, 0);
    TRY6(move_pages, me, 0, 0, 0, 0, 0);
    TRY(memfd_secret, 0, 0, 0);
    TRY6(remap_file_pages, memory, 4096, 0, 0, 0, 0);
    TRY(landlock_create_ruleset, 0, 0, 1);
    attempt("lsm_list_modules", 461, (long)memory, (long)zeros, 0, 0, 0, 0);
    puts(breaches == 0 ? "HELD" : "not held");
}
