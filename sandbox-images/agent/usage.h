/* What a run used: by the container's cgroup (version 1 or 2) and by wait4, whichever is more. */
#ifndef USAGE_H
#define USAGE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

void usage_open(void);

/* A window of measuring begins: a run, or one call to a started process that has lived before. */
void usage_begin(void);
void usage_continue(pid_t process);

/* The wall clock of the window starts anew: a process may wait for its calls as long as it likes. */
void usage_restart_clock(void);

/* A call's message is in the agent's memory, not the program's. */
void usage_leave_out(uint64_t bytes);

/* What is in use now may be the most there is to see: the peak does not begin anew with a run. */
void usage_look_at_memory(void);

void usage_reaped(const struct rusage *used);

uint64_t usage_cpu_micros(pid_t process);
uint64_t usage_wall_micros(void);
uint64_t usage_memory_bytes(pid_t process);
bool usage_out_of_memory(void);

#endif
