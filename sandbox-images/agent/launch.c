#include "launch.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/close_range.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "identity.h"

enum { CPU_BACKSTOP_SECONDS = 2 };

static bool shield_from_oom;

void launch_prepare(void) {
    char value[8] = "";
    int fd = open("/proc/self/oom_score_adj", O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    ssize_t length = read(fd, value, sizeof value - 1);
    close(fd);
    shield_from_oom = length > 0 && atoi(value) < 1000;
}

/* When memory ends the kernel shall take a learner's process, however small, and not the agent. */
static void volunteer_for_oom(void) {
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd < 0) return;
    if (write(fd, "1000", 4) < 0) errno = 0;
    close(fd);
}

static bool limit(__rlimit_resource_t what, rlim_t value) {
    struct rlimit now;
    if (getrlimit(what, &now) != 0) return false;
    if (now.rlim_max < value) value = now.rlim_max;
    const struct rlimit wanted = {.rlim_cur = value, .rlim_max = value};
    return setrlimit(what, &wanted) == 0;
}

static bool limit_all(const struct command *command, bool cpu) {
    return (!cpu || limit(RLIMIT_CPU, command->limits.cpu_micros / 1000000 + 1 + CPU_BACKSTOP_SECONDS))
        && limit(RLIMIT_FSIZE, command->file_bytes)
        && limit(RLIMIT_STACK, command->stack_bytes)
        && limit(RLIMIT_NOFILE, command->open_files)
        && limit(RLIMIT_CORE, 0)
        && limit(RLIMIT_MSGQUEUE, 0);
}

static bool become(uid_t user) {
    return setgroups(0, NULL) == 0 && setresgid(user, user, user) == 0 && setresuid(user, user, user) == 0;
}

/* Runs in the child, which shares the agent's memory until it executes the program: it must only make system calls. */
static void execute(const struct command *command, const int descriptors[], int count) {
    sigset_t none;
    sigemptyset(&none);
    signal(SIGPIPE, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    umask(022);
    for (int i = 0; i < count; i++)
        if (dup2(descriptors[i], i) < 0) return;
    syscall(SYS_close_range, count, ~0U, 0);
    if (shield_from_oom) volunteer_for_oom();
    bool is_run = count == 3; /* a started process gets a limit with every call */
    if (!limit_all(command, is_run) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !become(command->user)) return;
    if (chdir(command->folder) != 0) return;
    execve(command->arguments[0], command->arguments, command->environment);
}

pid_t launch(const struct command *command, const int descriptors[], int count) {
    if (command->arguments[0][0] != '/') {
        errno = ENOENT;
        return 0;
    }
    /* The child reports its error in memory: vfork shares it, and returns once the program runs or could not be executed. */
    static volatile int error;
    error = 0;
    pid_t pid = vfork();
    if (pid == 0) {
        execute(command, descriptors, count);
        error = errno;
        _exit(127);
    }
    stay_unreadable(); /* the child has changed its user in the memory it shares with the agent */
    if (pid > 0 && error == 0) return pid;
    if (pid > 0) {
        waitpid(pid, NULL, 0);
        errno = error;
    }
    return 0;
}
