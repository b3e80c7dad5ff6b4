#include <errno.h>
#include <unistd.h>

#include "command.h"
#include "process.h"
#include "requests.h"
#include "supervise.h"
#include "usage.h"

void run(void) {
    const struct command *command = take_command();
    int input = take_input();
    if (!is_started()) usage_begin();
    if (is_started()) {
        report_not_started(EBUSY, true);
    } else if (input >= 0 && process_start(command, input, false)) {
        supervise(&command->limits, NO_MESSAGE);
        process_forget();
    } else {
        report_not_started(errno, true);
    }
    if (input >= 0) close(input);
}
