/* Watches the learner's process: relays what it prints, waits for its answer, ends it at a limit, and reports. */
#ifndef SUPERVISE_H
#define SUPERVISE_H

#include <stdbool.h>

#include "command.h"

enum { NO_MESSAGE = -1 };

/* Supervises the process until it ends, reaches a limit or, given the file of a message, answers it. Sends all answers up
   to T. True when the process answered and may be called again; otherwise everything is killed and cleaned up. */
bool supervise(const struct limits *limits, int message);

/* Sends T for a process that could not start. */
void report_not_started(int reason, bool clean);

#endif
