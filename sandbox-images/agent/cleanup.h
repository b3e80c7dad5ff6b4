/* Making sure nothing of a run is left: processes, files in /tmp, System V objects. */
#ifndef CLEANUP_H
#define CLEANUP_H

#include <stdbool.h>

void cleanup_prepare(void);

/* Kills and reaps every process but the agent; false when some do not die in time. */
bool kill_all(void);

/* Empties what runs may write to; false when something stays. */
bool empty_scratch(void);

#endif
