#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cleanup.h"
#include "command.h"
#include "frames.h"
#include "process.h"
#include "requests.h"
#include "supervise.h"
#include "usage.h"

static bool started; /* and its end not yet reported */

bool is_started(void) { return started; }

void start(void) {
    if (started) {
        answer_refused("a process is already started; quit it first");
        return;
    }
    const struct command *command = take_command();
    int input = take_input();
    if (input >= 0) {
        usage_begin();
        started = process_start(command, input, true);
    }
    if (started) answer_done();
    else answer_refused("cannot start %s: %s", command->arguments[0], strerror(errno));
    if (input >= 0) close(input);
}

static void end_session(void) {
    process_forget();
    started = false;
}

/* The rest of the request and a line feed, in a file: a slow worker must not use up the learner's time. */
static int take_message(void) {
    int file = memfd_create("message", MFD_CLOEXEC);
    if (file >= 0 && take_rest(file) && write(file, "\n", 1) == 1) return file;
    int reason = errno;
    if (file >= 0) close(file);
    errno = reason;
    return -1;
}

void call(void) {
    struct limits limits;
    limits.cpu_micros = take_limit();
    limits.wall_micros = take_limit();
    limits.answer_bytes = take_limit();
    limits.output_bytes = take_limit();
    limits.error_bytes = take_limit();
    int message = take_message();
    if (!started || message < 0) {
        int reason = started ? errno : ESRCH;
        bool clean = kill_all();
        end_session();
        usage_begin();
        report_not_started(reason, empty_scratch() && clean);
    } else {
        usage_restart_clock();
        usage_leave_out((uint64_t)lseek(message, 0, SEEK_END));
        if (supervise(&limits, message)) usage_continue(process.pid);
        else end_session();
    }
    if (message >= 0) close(message);
}

void quit(void) {
    bool clean = kill_all();
    end_session();
    if (empty_scratch() && clean) answer_done();
    else answer_refused("something of the process is left; throw the sandbox away");
}
