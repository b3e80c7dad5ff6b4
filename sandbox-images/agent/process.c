#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "launch.h"
#include "usage.h"

static const struct process nobody = {.input = -1, .output = -1, .error = -1, .message = -1, .answer = -1};

struct process process = nobody;
int child_signals;

void process_prepare(void) {
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, NULL);
    child_signals = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
}

struct pipe {
    int ours;
    int theirs;
};

/* Only the agent's end is non-blocking: the flag belongs to the open end, and learners expect a blocking one. */
static bool make_pipe(struct pipe *made, bool we_read) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    made->ours = ends[we_read ? 0 : 1];
    made->theirs = ends[we_read ? 1 : 0];
    return fcntl(made->ours, F_SETFL, O_NONBLOCK) == 0;
}

static void close_open(int fd) {
    if (fd >= 0) close(fd);
}

bool process_start(const struct command *command, int input, bool with_calls) {
    struct pipe talk = {-1, -1}, output = {-1, -1}, error = {-1, -1}, message = {-1, -1}, answers = {-1, -1};
    bool piped = make_pipe(&output, true) && make_pipe(&error, true)
        && (input != PIPED || make_pipe(&talk, false))
        && (!with_calls || (make_pipe(&message, false) && make_pipe(&answers, true)));
    process = (struct process){.input = talk.ours, .output = output.ours, .error = error.ours,
                               .message = message.ours, .answer = answers.ours};
    if (piped) {
        const int descriptors[] = {input == PIPED ? talk.theirs : input, output.theirs, error.theirs, message.theirs, answers.theirs};
        process.pid = launch(command, descriptors, with_calls ? 5 : 3);
    }
    int reason = errno;
    close_open(talk.theirs);
    close_open(output.theirs);
    close_open(error.theirs);
    close_open(message.theirs);
    close_open(answers.theirs);
    if (process.pid == 0) process_forget();
    errno = reason;
    return process.pid != 0;
}

void process_forget(void) {
    close_open(process.input);
    close_open(process.output);
    close_open(process.error);
    close_open(process.message);
    close_open(process.answer);
    process = nobody;
}

bool reap(void) {
    struct signalfd_siginfo ignored;
    while (read(child_signals, &ignored, sizeof ignored) > 0) continue;
    for (;;) {
        struct rusage used;
        int status;
        pid_t pid = wait4(-1, &status, WNOHANG, &used);
        if (pid < 0 && errno == EINTR) continue;
        if (pid < 0) return false;
        if (pid == 0) return true;
        usage_reaped(&used);
        if (pid != process.pid) continue;
        process.pid = 0;
        process.status = status;
    }
}
