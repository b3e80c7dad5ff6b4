/* The learner's process and the agent's ends of its pipes. There is one at a time. */
#ifndef PROCESS_H
#define PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "command.h"

struct process {
    pid_t pid;           /* 0 when there is none, or when it was reaped */
    int status;          /* as wait4 told it, once reaped */
    int input;           /* of a program that is spoken with; -1 when closed, or when its input was there from the start */
    int output, error;   /* what it prints; non-blocking like all of these, -1 when closed */
    int message, answer; /* descriptors 3 and 4 of a started process */
};

extern struct process process;

void process_prepare(void);

enum { PIPED = -1 };

/* Starts the command on an input, or on a pipe of the agent's; with_calls gives it descriptors 3 and 4. False and errno when it could not start. */
bool process_start(const struct command *command, int input, bool with_calls);

/* Closes the pipes. */
void process_forget(void);

/* Readable when a child has ended. */
extern int child_signals;

/* Reaps the children that have ended; false when the agent has none left. */
bool reap(void);

#endif
