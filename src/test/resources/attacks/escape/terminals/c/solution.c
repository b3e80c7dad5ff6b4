#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result < 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    DIR *terminals = opendir("/dev/pts");
    for (struct dirent *entry; terminals != NULL && (entry = readdir(terminals)) != NULL;)
        if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9') refused("a terminal of somebody", 0);
    refused("the controlling terminal", open("/dev/tty", O_RDWR | O_NOCTTY));
    refused("the console", open("/dev/console", O_RDWR | O_NOCTTY));
    for (int fd = 0; fd < 3; fd++) {
        refused("typed", ioctl(fd, TIOCSTI, "x"));
        refused("taken", ioctl(fd, TIOCSCTTY, 1));
        refused("console", ioctl(fd, TIOCCONS, 0));
        char paste = 3;
        refused("pasted", ioctl(fd, TIOCLINUX, &paste));
    }
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0) {
        int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
        refused("console redirected", ioctl(slave, TIOCCONS, 0));
        for (int discipline = 1; discipline < 32; discipline++)
            if (discipline != 27) refused("line discipline of a driver", ioctl(slave, TIOCSETD, &discipline));
    }
    puts(held ? "HELD" : "not held");
}
