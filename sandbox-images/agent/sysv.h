/* System V shared memory, semaphores and message queues outlive processes, so a run could leave notes in them. */
#ifndef SYSV_H
#define SYSV_H

#include <stdbool.h>

bool sysv_is_empty(void);

/* Removes what belongs to the user the agent acts as. */
void sysv_remove(void);

#endif
