/* The agent is root without any power over files: to touch those of a learner it takes on their owner's rights. */
#ifndef IDENTITY_H
#define IDENTITY_H

#include <sys/types.h>

enum { AGENT = 0, BUILDER = 60001, RUNNER = 60002 };

/* Files and System V objects are now touched as this user, without capabilities; AGENT takes everything back. */
void act_as(uid_t user);

/* Out of reach of other users' debuggers and /proc; every change of user may lift it. */
void stay_unreadable(void);

#endif
