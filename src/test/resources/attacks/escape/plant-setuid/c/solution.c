#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sendfile.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

int main(int count, char **arguments) {
    (void)arguments;
    if (count > 1) return geteuid() == 60002 && getegid() == 60002 ? 0 : 1;
    int held = 1;
    int from = open("/proc/self/exe", O_RDONLY), to = open("/tmp/copy", O_CREAT | O_WRONLY, 0755);
    while (sendfile(to, from, NULL, 1 << 20) > 0) continue;
    const unsigned char all[20] = {1, 0, 0, 2, 0xff, 0xff, 0xff, 0xff};
    if (fsetxattr(to, "security.capability", all, sizeof all, 0) == 0) held = 0, puts("BREACH capabilities of a file");
    if (fsetxattr(to, "trusted.mark", "1", 1, 0) == 0) held = 0, puts("BREACH a trusted attribute");
    if (fchown(to, 0, 0) == 0 || fchown(to, 60001, -1) == 0 || fchown(to, -1, 0) == 0) held = 0, puts("BREACH given away");
    fchmod(to, 06755);
    close(to);
    link("/work/solution", "/tmp/linked");
    chmod("/work/solution", 06755);
    const char *programs[] = {"/tmp/copy", "/tmp/linked", "/work/solution"};
    for (int i = 0; i < 3; i++) {
        struct stat state;
        if (stat(programs[i], &state) == 0 && state.st_uid != getuid() && state.st_mode & 06000) held = 0, puts("BREACH setuid of another");
        pid_t child = fork();
        if (child == 0) {
            execl(programs[i], programs[i], "child", (char *)NULL);
            _exit(0);
        }
        int status;
        waitpid(child, &status, 0);
        if (status != 0) held = 0, printf("BREACH %s is another user\n", programs[i]);
    }
    puts(held ? "HELD" : "not held");
}
