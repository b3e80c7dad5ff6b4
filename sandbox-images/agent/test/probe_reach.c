/* What a program was given, and what it can reach: one line each. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "probe.h"

extern char **environ;

static void print_limit(const char *name, __rlimit_resource_t what) {
    struct rlimit limit;
    getrlimit(what, &limit);
    printf("%s %lu %lu\n", name, limit.rlim_cur, limit.rlim_max);
}

static void print_oom_score(void) {
    char line[16] = "";
    FILE *score = fopen("/proc/self/oom_score_adj", "r");
    must(fgets(line, sizeof line, score) != NULL, "oom_score_adj");
    printf("oom %s", line);
    fclose(score);
}

static void print_status(void) {
    static const char *const shown[] = {"Uid:", "Gid:", "Groups:", "SigBlk:", "SigIgn:", "CapInh:", "CapPrm:", "CapEff:", "CapAmb:", "NoNewPrivs:"};
    char line[512];
    FILE *status = fopen("/proc/self/status", "r");
    while (fgets(line, sizeof line, status) != NULL)
        for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
            if (strncmp(line, shown[i], strlen(shown[i])) == 0) fputs(line, stdout);
    fclose(status);
}

static int facts(int count, char **words) {
    char folder[256];
    (void)count, (void)words;
    printf("descriptors");
    for (int fd = 0; fd < 1024; fd++)
        if (fcntl(fd, F_GETFD) >= 0) printf(" %d", fd);
    printf("\nstdin %s\n", (fcntl(0, F_GETFL) & O_ACCMODE) == O_RDONLY ? "read-only" : "writable");
    for (int fd = 0; fd < 5; fd++)
        if ((fcntl(fd, F_GETFL) & O_NONBLOCK) != 0 && fcntl(fd, F_GETFD) >= 0) printf("%d does not block\n", fd);
    printf("session %s\n", getsid(0) == getpid() ? "own" : "inherited");
    printf("umask %03o\n", umask(0));
    printf("folder %s\n", getcwd(folder, sizeof folder));
    for (char **variable = environ; *variable != NULL; variable++) printf("variable %s\n", *variable);
    print_limit("cpu", RLIMIT_CPU);
    print_limit("file", RLIMIT_FSIZE);
    print_limit("stack", RLIMIT_STACK);
    print_limit("files", RLIMIT_NOFILE);
    print_limit("core", RLIMIT_CORE);
    print_limit("queues", RLIMIT_MSGQUEUE);
    print_oom_score();
    print_status();
    return 0;
}

static void tell(const char *what, int reached) { printf("%s: %s\n", what, reached ? "reached" : strerror(errno)); }

static void try_open(const char *path, int flags) { tell(path, open(path, flags) >= 0); }

static void try_list(const char *path) {
    DIR *folder = opendir(path);
    tell(path, folder != NULL);
}

static void try_write(const char *path) {
    int fd = open(path, O_CREAT | O_WRONLY | O_EXCL, 0600);
    tell(path, fd >= 0);
    if (fd >= 0) unlink(path);
}

static int agent(int count, char **words) {
    char byte, target[64];
    struct iovec local = {&byte, 1}, remote = {(void *)0x400000, 1};
    (void)count, (void)words;
    try_open("/proc/1/mem", O_RDWR);
    try_open("/proc/1/environ", O_RDONLY);
    try_open("/proc/1/maps", O_RDONLY);
    try_open("/proc/1/auxv", O_RDONLY);
    try_open("/proc/1/io", O_RDONLY);
    try_open("/proc/1/fd/0", O_RDONLY);
    try_open("/proc/1/fd/1", O_WRONLY);
    try_open("/proc/1/root/assay/agent", O_RDONLY);
    try_open("/proc/1/oom_score_adj", O_WRONLY);
    try_list("/proc/1/fd");
    tell("link /proc/1/exe", readlink("/proc/1/exe", target, sizeof target) > 0);
    tell("ptrace", ptrace(PTRACE_SEIZE, 1, NULL, NULL) == 0);
    tell("process_vm_readv", process_vm_readv(1, &local, 1, &remote, 1, 0) == 1);
    tell("kill 1", kill(1, SIGKILL) == 0);
    tell("stop 1", kill(1, SIGSTOP) == 0);
    tell("setuid 0", setuid(0) == 0);
    tell("setgid 0", setgid(0) == 0);
    try_write("/written");
    try_write("/assay/written");
    try_write("/work/written");
    try_write("/tmp/written");
    try_write("/dev/written");
    return 0;
}

static int rewrite_input(int count, char **words) {
    (void)count, (void)words;
    tell("write", write(0, "forged", 6) == 6);
    tell("truncate", ftruncate(0, 0) == 0);
    tell("chmod", fchmod(0, 0777) == 0);
    int fd = open("/proc/self/fd/0", O_RDWR);
    tell("open again", fd >= 0);
    if (fd >= 0) {
        tell("write again", write(fd, "forged", 6) == 6);
        tell("truncate again", ftruncate(fd, 0) == 0);
        tell("map again", mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) != MAP_FAILED);
        tell("unseal", fcntl(fd, F_ADD_SEALS, 0) == 0);
    }
    return 0;
}

static int kill_everything(int count, char **words) {
    (void)count, (void)words;
    kill(-1, SIGKILL);
    pause();
    return 0;
}

const struct act reach_acts[] = {
    {"facts", facts}, {"agent", agent}, {"rewrite-input", rewrite_input}, {"kill-everything", kill_everything}, {NULL, NULL},
};
