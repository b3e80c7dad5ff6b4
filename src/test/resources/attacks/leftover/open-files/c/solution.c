#include <fcntl.h>
#include <stdio.h>
#include <sys/statvfs.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    struct statvfs before;
    statvfs("/tmp", &before);
    if (before.f_files - before.f_ffree > 1) puts("BREACH there are files");
    if (fork() == 0) {
        for (int i = 0; i < 200; i++) {
            if (open("/tmp/x", O_RDWR | O_CREAT, 0) < 0) break;
            unlink("/tmp/x");
        }
        for (;;) pause();
    }
    usleep(20000);
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
