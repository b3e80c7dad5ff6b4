/* Emptying a folder that learners have filled, however deep, wide or locked it is. */
#ifndef FOLDER_H
#define FOLDER_H

#include <stdbool.h>
#include <stdint.h>

bool folder_is_empty(int folder);

/* Removes what the current user may remove, until this moment of the monotonic clock at most. */
void folder_empty(int folder, uint64_t deadline_micros);

uint64_t monotonic_micros(void);

#endif
