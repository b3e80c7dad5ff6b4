/* How long threads of the sandbox had to wait for a core that others had. */
#ifndef WAITS_H
#define WAITS_H

#include <stdbool.h>
#include <stdint.h>

/* Counting begins: from nothing for a program to be launched, else from what is found at the first look. */
void waits_begin(bool from_launch);
void waits_look(void);

/* The wait of the thread that has waited longest. Not the sum: threads that wait for each other would add up to any time. */
uint64_t waits_micros(void);

#endif
