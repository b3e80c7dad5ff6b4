#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <semaphore.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    errno = 0;
    if (shm_open("/mark", O_RDWR | O_CREAT | O_EXCL, 0666) < 0 && errno == EEXIST) puts("BREACH shared memory");
    errno = 0;
    if (sem_open("/mark", O_CREAT | O_EXCL, 0666, 1) == SEM_FAILED && errno == EEXIST) puts("BREACH a semaphore");
    errno = 0;
    if (mq_open("/mark", O_RDWR | O_CREAT | O_EXCL, 0666, NULL) < 0 && errno == EEXIST) puts("BREACH a message queue");
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
