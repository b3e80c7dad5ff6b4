#include <stdio.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

int main(void) {
    char words[10][40];
    int count = 0, memory = 0, semaphores = 0, queues = 0;
    if (shmget(IPC_PRIVATE, 4096, 0) < 0) puts("BREACH no shared memory is left");
    if (semget(IPC_PRIVATE, 1, 0) < 0) puts("BREACH no semaphores are left");
    if (msgget(IPC_PRIVATE, 0) < 0) puts("BREACH no queues are left");
    while (memory < 20000 && shmget(IPC_PRIVATE, 4096, 0) >= 0) memory++;
    while (semaphores < 20000 && semget(IPC_PRIVATE, 1, 0) >= 0) semaphores++;
    while (queues < 20000 && msgget(IPC_PRIVATE, 0) >= 0) queues++;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
