/* Starting a learner's process: another user, own session, limits, nothing inherited. */
#ifndef LAUNCH_H
#define LAUNCH_H

#include "command.h"

void launch_prepare(void);

/* Starts the command with descriptors 0 … count-1; returns its pid, or 0 and errno. */
pid_t launch(const struct command *command, const int descriptors[], int count);

#endif
