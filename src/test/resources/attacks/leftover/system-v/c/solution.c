#include <stdio.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

int main(void) {
    char words[10][40];
    int count = 0;
    const key_t key = 4711;
    if (shmget(key, 0, 0) >= 0) puts("BREACH shared memory");
    if (semget(key, 0, 0) >= 0) puts("BREACH semaphores");
    if (msgget(key, 0) >= 0) puts("BREACH a message queue");
    shmget(key, 1 << 20, IPC_CREAT | 0);
    semget(key, 5, IPC_CREAT | 0);
    msgget(key, IPC_CREAT | 0);
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
