#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static int entries(const char *path) {
    int count = 0;
    DIR *folder = opendir(path);
    if (folder == NULL) return 0;
    while (readdir(folder) != NULL) count++;
    closedir(folder);
    return count - 2;
}

static struct sockaddr_un hidden(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strcpy(address.sun_path + 1, name);
    return address;
}

int main(void) {
    int left = entries("/tmp") + entries("/dev/shm") + entries("/dev/mqueue") + entries("/run/lock") + entries("/var/tmp");
    for (int key = 1; key < 50; key++)
        if (shmget(key, 1, 0) >= 0 || semget(key, 1, 0) >= 0 || msgget(key, 0) >= 0) left++;
    if (shmget(IPC_PRIVATE, 1, 0) == -1 && access("/dev/shm", F_OK) == 0) left++;
    struct sockaddr_un address = hidden("keep");
    int door = socket(AF_UNIX, SOCK_DGRAM, 0);
    if (connect(door, (void *)&address, sizeof address) == 0) left++;
    const char *locked[] = {"/work/solution", "/etc/passwd", "/usr/lib/os-release", "/work", "/"};
    for (int i = 0; i < 5; i++) {
        int file = open(locked[i], O_RDONLY);
        if (file >= 0 && flock(file, LOCK_EX | LOCK_NB) != 0) left++;
    }
    for (int key = 1; key < 50; key++) {
        shmget(key, 4096, IPC_CREAT | 0666);
        semget(key, 1, IPC_CREAT | 0666);
        msgget(key, IPC_CREAT | 0666);
    }
    if (fork() == 0) {
        setsid();
        close(0), close(1), close(2);
        for (int i = 0; i < 40; i++)
            if (fork() == 0) break;
        int listens = socket(AF_UNIX, SOCK_DGRAM, 0);
        bind(listens, (void *)&address, sizeof address);
        flock(open("/work/solution", O_RDONLY), LOCK_EX);
        for (;;) pause();
    }
    usleep(20000);
    for (int i = 0; i < 200; i++) {
        char name[40];
        snprintf(name, sizeof name, "/tmp/keep%d", i);
        mkdir(name, 0);
        snprintf(name, sizeof name, "/dev/mqueue/keep%d", i);
        if (open(name, O_CREAT | O_RDWR, 0666) >= 0) left++;
    }
    if (left > 0) printf("BREACH %d\n", left);
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
