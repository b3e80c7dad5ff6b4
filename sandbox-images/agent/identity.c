#include "identity.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

void stay_unreadable(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void act_as(uid_t user) {
    if (user == AGENT ? seteuid(user) != 0 || setegid(user) != 0 : setegid(user) != 0 || seteuid(user) != 0) {
        perror("agent: cannot change user; the container needs the capabilities SETUID, SETGID and KILL");
        exit(71);
    }
    stay_unreadable();
}
