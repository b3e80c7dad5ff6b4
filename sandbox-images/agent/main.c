/* The agent: process 1 of a sandbox. See docs/agent-protocol.md. */
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cleanup.h"
#include "frames.h"
#include "identity.h"
#include "launch.h"
#include "process.h"
#include "requests.h"
#include "usage.h"

/* Keeps 3 and 4 free of the agent's own descriptors, so that giving them to a child never overwrites one. */
static void reserve_descriptors(void) {
    int fd;
    do fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    while (fd >= 0 && fd < 4);
    if (fd > 4) close(fd);
}

/* Process 1 ignores what it does not handle, and `docker stop` would have to wait. */
static void stop(int signal_number) {
    (void)signal_number;
    _exit(0);
}

static void prepare(void) {
    stay_unreadable();
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGTERM, stop);
    umask(022);
    setgroups(0, NULL);
    reserve_descriptors();
    fcntl(STDOUT_FILENO, F_SETFL, fcntl(STDOUT_FILENO, F_GETFL) | O_NONBLOCK);
    launch_prepare();
    process_prepare();
    usage_open();
    cleanup_prepare();
}

static void carry_out(void) {
    switch (request.type) {
        case 'P': put_file(); break;
        case 'F': fetch_file(); break;
        case 'R': run(); break;
        case 'I': converse(); break;
        case 'W': break; /* for a program that has ended */
        case 'S': start(); break;
        case 'C': call(); break;
        case 'Q': quit(); break;
        default: broken("no such request");
    }
}

int main(void) {
    if (getpid() != 1) {
        /* Ending every process it may is what the agent does. */
        fputs("agent: this is process 1 of a sandbox; on any other place it refuses to run\n", stderr);
        return 64;
    }
    prepare();
    answer('H', "\0\1", 2);
    for (;;) {
        request_next();
        carry_out();
    }
}
