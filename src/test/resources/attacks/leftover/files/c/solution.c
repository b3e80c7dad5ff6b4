#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0, flags = FS_IMMUTABLE_FL | FS_APPEND_FL | FS_NODUMP_FL;
    umask(0777);
    if (mkdir("/tmp/mark", 07777) != 0) puts("BREACH the mark of another run");
    chmod("/tmp/mark", 07777);
    int file = open("/tmp/mark/file", O_RDWR | O_CREAT, 07777);
    if (ioctl(file, FS_IOC_SETFLAGS, &flags) == 0) fprintf(stderr, "unchangeable\n");
    chmod("/tmp", 0);
    mkfifo("/tmp/mark/pipe", 0);
    chmod("/tmp/mark", 01000);
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
