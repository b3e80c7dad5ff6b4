#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    int file = open("/work/solution", O_RDONLY);
    struct flock lock = {.l_type = F_RDLCK};
    errno = 0;
    if (flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) puts("BREACH a lock");
    fcntl(file, F_OFD_SETLK, &lock);
    if (fork() == 0) {
        setsid();
        for (;;) pause();
    }
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
