#define _GNU_SOURCE
#include <dirent.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(void) {
    int left = 0;
    DIR *scratch = opendir("/tmp");
    while (readdir(scratch) != NULL) left++;
    if (left > 2) printf("BREACH of the last run %d\n", left);
    const char *names[] = {"solution", "errors", "solution.c", "solution.js", "solution.jar", "input", "message", "output", "result", "results.json", ".", "..", "agent", "0000000000000000"};
    const char *targets[] = {"/work", "/work/solution", "/assay/agent", "/proc/1/fd/0", "/proc/1/root", "/etc", "/", "..", "/proc/self/fd/1", "/dev/stdin"};
    char path[80];
    for (int n = 0; n < 14; n++) {
        for (int t = 0; t < 10; t++) {
            snprintf(path, sizeof path, "/tmp/%s%.*s", names[n], t, "..........");
            symlink(targets[t], path);
            snprintf(path, sizeof path, "/work/%s%.*s", names[n], t, "..........");
            if (symlink(targets[t], path) == 0) puts("BREACH link in /work");
        }
        snprintf(path, sizeof path, "/tmp/f-%s", names[n]);
        mkfifo(path, 0);
        snprintf(path, sizeof path, "/tmp/d-%s", names[n]);
        mkdir(path, 0700);
        char inside[100];
        snprintf(inside, sizeof inside, "%s/link", path);
        symlink("/work", inside);
        snprintf(inside, sizeof inside, "%s/d", path);
        mkdir(inside, 0);
        chmod(path, 0);
    }
    struct sockaddr_un address = {AF_UNIX, "/tmp/socket"};
    bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&address, sizeof address);
    if (rename("/tmp", "/tmp2") == 0 || symlink("/work", "/tmp/../tmp3") == 0 || rmdir("/tmp") == 0) puts("BREACH /tmp");
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
