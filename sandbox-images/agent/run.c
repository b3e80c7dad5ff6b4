#include <errno.h>
#include <unistd.h>

#include "command.h"
#include "frames.h"
#include "process.h"
#include "requests.h"
#include "supervise.h"
#include "usage.h"

/* Without an input of its own the program is spoken with. */
static void run_with(const struct command *command, int input) {
    usage_begin();
    if (!process_start(command, input, false)) {
        report_not_started(errno, true);
        return;
    }
    supervise(&command->limits, NO_MESSAGE);
    process_forget();
}

void run(void) {
    if (is_started()) {
        report_not_started(EBUSY, true);
        return;
    }
    const struct command *command = take_command();
    int input = take_input();
    if (input < 0) {
        report_not_started(errno, true);
        return;
    }
    run_with(command, input);
    close(input);
}

void converse(void) {
    if (is_started()) {
        report_not_started(EBUSY, true);
        return;
    }
    const struct command *command = take_command();
    said_begin();
    run_with(command, PIPED);
}
