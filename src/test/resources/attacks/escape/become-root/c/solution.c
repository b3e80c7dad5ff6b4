#define _GNU_SOURCE
#include <grp.h>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <stdio.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result == -1) return;
    printf("BREACH %s %ld\n", what, result);
    held = 0;
}

int main(void) {
    const unsigned others[] = {0, 60001, 1000, 65534};
    for (int i = 0; i < 4; i++) {
        unsigned id = others[i];
        refused("setuid", setuid(id));
        refused("seteuid", seteuid(id));
        refused("setreuid", setreuid(id, id));
        refused("setresuid", setresuid(id, id, id));
        refused("setgid", setgid(id));
        refused("setregid", setregid(id, id));
        refused("setresgid", setresgid(-1, id, -1));
        refused("setgroups", setgroups(1, &id));
        setfsuid(id);
        setfsgid(id);
        if (setfsuid(-1) != 60002 || setfsgid(-1) != 60002) refused("setfsuid", id);
    }
    refused("setgroups", setgroups(0, NULL));
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct all[2] = {{~0u, ~0u, ~0u}, {~0u, ~0u, ~0u}}, inherited[2] = {{0, 0, ~0u}, {0, 0, ~0u}}, now[2];
    refused("capset", syscall(SYS_capset, &header, all));
    refused("capset inheritable", syscall(SYS_capset, &header, inherited));
    if (syscall(SYS_capget, &header, now) != 0 || now[0].effective | now[0].permitted | now[0].inheritable | now[1].permitted) refused("capget", 0);
    for (int capability = 0; capability < 64; capability++) {
        refused("ambient", prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0));
        if (prctl(PR_CAPBSET_READ, capability) == 1 && capability != 5 && capability != 6 && capability != 7) refused("bounding set", capability);
    }
    refused("securebits", prctl(PR_SET_SECUREBITS, SECBIT_KEEP_CAPS));
    refused("no-new-privileges off", prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0));
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) refused("no-new-privileges", 0);
    if (prctl(PR_GET_SECCOMP) != 2) refused("no filter", 0);
    refused("seccomp off", prctl(PR_SET_SECCOMP, 0));
    prctl(PR_SET_KEEPCAPS, 1);
    prctl(PR_SET_DUMPABLE, 1);
    uid_t real, effective, saved;
    getresuid(&real, &effective, &saved);
    if (real != 60002 || effective != 60002 || saved != 60002 || getgroups(0, NULL) != 0) refused("somebody else", real);
    puts(held ? "HELD" : "not held");
}
