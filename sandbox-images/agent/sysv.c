#include "sysv.h"

#include <stddef.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

union argument { /* of semctl; the C library leaves it to its callers */
    int value;
    struct semid_ds *state;
    struct seminfo *info;
};

bool sysv_is_empty(void) {
    struct shm_info memory = {0};
    struct seminfo semaphores = {0};
    struct msginfo queues = {0};
    shmctl(0, SHM_INFO, (struct shmid_ds *)&memory);
    semctl(0, 0, SEM_INFO, (union argument){.info = &semaphores});
    msgctl(0, MSG_INFO, (struct msqid_ds *)&queues);
    return memory.used_ids == 0 && semaphores.semusz == 0 && queues.msgpool == 0;
}

void sysv_remove(void) {
    struct shmid_ds memory;
    struct semid_ds semaphores;
    struct msqid_ds queue;
    struct shm_info memory_info;
    struct seminfo semaphore_info;
    struct msginfo queue_info;
    for (int i = shmctl(0, SHM_INFO, (struct shmid_ds *)&memory_info); i >= 0; i--)
        shmctl(shmctl(i, SHM_STAT_ANY, &memory), IPC_RMID, NULL);
    for (int i = semctl(0, 0, SEM_INFO, (union argument){.info = &semaphore_info}); i >= 0; i--)
        semctl(semctl(i, 0, SEM_STAT_ANY, (union argument){.state = &semaphores}), 0, IPC_RMID);
    for (int i = msgctl(0, MSG_INFO, (struct msqid_ds *)&queue_info); i >= 0; i--)
        msgctl(msgctl(i, MSG_STAT_ANY, &queue), IPC_RMID, NULL);
}
