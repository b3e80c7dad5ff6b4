#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    static const char *const paths[] = {"/work/solution", "/proc/self/exe", "/work/solution.c"};
    for (int i = 0; i < 3; i++) {
        if (chmod(paths[i], 0777) == 0) puts("BREACH chmod");
        if (truncate(paths[i], 0) == 0) puts("BREACH truncate");
        if (open(paths[i], O_RDWR) >= 0) puts("BREACH open");
        if (rename(paths[i], "/tmp/mine") == 0) puts("BREACH rename");
        if (unlink(paths[i]) == 0) puts("BREACH unlink");
    }
    if (link("/work/solution", "/tmp/mine") == 0) puts("BREACH link");
    if (open("/work", O_RDWR | O_TMPFILE, 0600) >= 0) puts("BREACH a nameless file in /work");
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
