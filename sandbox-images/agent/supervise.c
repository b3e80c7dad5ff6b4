#include "supervise.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cleanup.h"
#include "frames.h"
#include "process.h"
#include "usage.h"
#include "waits.h"

enum how { EXITED, SIGNALED, CPU_LIMIT, WALL_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, NOT_STARTED, ANSWERED };

enum { PIECE = 64 << 10, LARGEST_PIPE = 1 << 20, LEAST_PAUSE_MICROS = 1000, LOOK_MICROS = 10000, LONGEST_PAUSE_MICROS = 3600 * 1000000u };

struct stream {
    int *fd;
    char type;
    bool is_answer; /* ends at a line feed */
    uint64_t limit;
    uint64_t send; /* how many bytes of it the worker wants */
    uint64_t produced;
};

static struct {
    const struct limits *limits;
    struct stream answer, output, error;
    bool conversing;
    bool unheard; /* the program has not yet read what the worker said */
    int message;
    off_t message_sent;
    off_t message_length;
    bool answered;
    bool too_much;
    bool too_long; /* seen while it ran: what it waited for a core ends with it */
    uint64_t waited_micros; /* for a core that others had: not the program's time */
    uint64_t check_at; /* wall clock of the window at which a limit could be reached, or memory is looked at */
    uint64_t wall_micros;
} watch;

static uint64_t least(uint64_t a, uint64_t b) { return a < b ? a : b; }

/* Reads one piece of a stream into the answer. False when there is nothing to read, or no room. */
static bool relay(struct stream *stream) {
    if (*stream->fd < 0) return false;
    size_t room = least(stream->limit - stream->produced, PIECE - 1) + 1; /* one byte more shows that it is too much */
    unsigned char *to = answer_room(stream->type, &room);
    if (to == NULL) return false;
    ssize_t n = read(*stream->fd, to, room);
    if (n <= 0) {
        answer_filled(0);
        if (n < 0 && (errno == EAGAIN || errno == EINTR)) return false;
        close(*stream->fd);
        *stream->fd = -1;
        if (watch.conversing && stream == &watch.output) answer('Z', "", 0); /* there is room: answer_room had some */
        return false;
    }
    uint64_t length = (uint64_t)n;
    if (stream->is_answer) {
        const unsigned char *end = memchr(to, '\n', length);
        watch.answered = end != NULL;
        if (end != NULL) length = (uint64_t)(end - to);
    }
    uint64_t wanted = stream->send - least(stream->send, stream->produced);
    answer_filled(least(length, wanted));
    stream->produced += length;
    if (stream->produced > stream->limit) watch.too_much = true;
    return true;
}

/* Only what comes after the message can be its answer. */
static void discard_early_answers(unsigned char *buffer) {
    ssize_t n;
    for (size_t total = 0; total <= LARGEST_PIPE; total += (size_t)n) {
        n = read(process.answer, buffer, PIECE);
        if (n <= 0) return;
    }
}

static void close_input(void) {
    if (process.input >= 0) close(process.input);
    process.input = -1;
}

static void pump_message(void) {
    static unsigned char buffer[PIECE];
    discard_early_answers(buffer);
    ssize_t length = pread(watch.message, buffer, PIECE, watch.message_sent);
    ssize_t n = write(process.message, buffer, length > 0 ? (size_t)length : 0);
    if (n >= 0) watch.message_sent += n;
    else if (errno != EAGAIN && errno != EINTR) watch.message_sent = watch.message_length; /* it does not listen */
}

/* Passes on what the worker says; what the program does not listen to any more is dropped, as its partner must not wait for that. */
static void pump_words(bool sent) {
    const unsigned char *bytes;
    int length = said_next(&bytes, sent);
    while (length > 0) {
        ssize_t n = process.input < 0 ? length : write(process.input, bytes, (size_t)length);
        if (n < 0 && errno == EAGAIN) break;
        if (n < 0 && errno != EINTR) close_input();
        if (n > 0) said_taken((size_t)n);
        length = said_next(&bytes, false);
    }
    watch.unheard = length > 0;
    if (length == SAID_ALL) close_input();
}

static bool calling(void) { return watch.message != NO_MESSAGE; }

static bool message_pending(void) { return watch.message_sent < watch.message_length; }

static uint64_t processors(void) {
    static uint64_t count;
    cpu_set_t set;
    if (count == 0) count = sched_getaffinity(0, sizeof set, &set) == 0 ? (uint64_t)CPU_COUNT(&set) : 1;
    return count;
}

/* The program's own wall time: without what it waited for a core. */
static uint64_t own(uint64_t wall) { return wall - least(wall, watch.waited_micros); }

/* Whether a limit on time is reached; if not, sets when to look again: at the earliest moment at which one could be, or sooner for the sake of memory. */
static bool out_of_time(uint64_t wall) {
    const struct limits *limits = watch.limits;
    uint64_t cpu = usage_cpu_micros(process.pid);
    usage_look_at_memory();
    waits_look();
    if (own(wall) > limits->wall_micros) watch.waited_micros = waits_micros();
    watch.too_long = own(wall) > limits->wall_micros;
    if (cpu > limits->cpu_micros || watch.too_long) return true;
    uint64_t cpu_pause = (limits->cpu_micros - cpu) / processors();
    uint64_t least_pause = limits->cpu_micros / 64 + LEAST_PAUSE_MICROS; /* or a sleeper just below its limit would keep us awake */
    if (cpu_pause < least_pause) cpu_pause = least_pause;
    uint64_t pause = least(cpu_pause, LOOK_MICROS);
    if (watch.waited_micros == 0) pause = least(pause, limits->wall_micros - wall);
    watch.check_at = wall + 1 + pause;
    return false;
}

static struct pollfd poll_for(bool wanted, int fd, short events) {
    return (struct pollfd){.fd = wanted ? fd : -1, .events = events};
}

/* Waits for the next event and handles it; false when there is nothing left to wait for. */
static bool step(void) {
    uint64_t wall = usage_wall_micros();
    if (wall >= watch.check_at && out_of_time(wall)) return false;
    if (process.pid == 0 || watch.too_much) return false;
    if (watch.conversing) answers_push(); /* its partner waits for them */
    bool full = answers_full();
    struct pollfd ready[] = {
        poll_for(true, child_signals, POLLIN),
        poll_for(full || (watch.conversing && answers_waiting()), STDOUT_FILENO, POLLOUT),
        poll_for(!full, process.output, POLLIN),
        poll_for(!full, process.error, POLLIN),
        poll_for(!full && calling() && !watch.answered && !message_pending(), process.answer, POLLIN),
        poll_for(message_pending(), process.message, POLLOUT),
        poll_for(watch.conversing && !watch.unheard, STDIN_FILENO, POLLIN),
        poll_for(watch.unheard, process.input, POLLOUT),
    };
    uint64_t pause = watch.answered && !full ? 0 : least(watch.check_at - wall, LONGEST_PAUSE_MICROS);
    const struct timespec timeout = {.tv_sec = (time_t)(pause / 1000000), .tv_nsec = (long)(pause % 1000000) * 1000};
    int count = ppoll(ready, sizeof ready / sizeof *ready, &timeout, NULL);
    if (count == 0) return !watch.answered || full;
    if (count < 0) return true;
    if (ready[0].revents != 0) reap();
    if (ready[1].revents != 0) answers_push();
    if (ready[2].revents != 0) relay(&watch.output);
    if (ready[3].revents != 0) relay(&watch.error);
    if (ready[4].revents != 0) relay(&watch.answer);
    if (ready[5].revents != 0) pump_message();
    if (ready[6].revents != 0 || ready[7].revents != 0) pump_words(ready[6].revents != 0);
    return true;
}

/* What the dead have left in a pipe; finite, so waiting for the worker is safe. */
static void drain(struct stream *stream) {
    do {
        if (answers_full()) answers_flush();
    } while (!watch.too_much && !(stream->is_answer && watch.answered) && relay(stream));
}

static enum how how_it_ended(uint64_t cpu_micros) {
    if (usage_out_of_memory()) return MEMORY_LIMIT;
    if (cpu_micros > watch.limits->cpu_micros) return CPU_LIMIT;
    if (watch.too_long) return WALL_LIMIT;
    if (watch.too_much) return OUTPUT_LIMIT;
    if (watch.answered) return ANSWERED;
    return WIFSIGNALED(process.status) ? SIGNALED : EXITED;
}

static uint32_t code_of(enum how how) {
    if (how == EXITED) return (uint32_t)WEXITSTATUS(process.status);
    return how == SIGNALED ? (uint32_t)WTERMSIG(process.status) : 0;
}

static size_t put(unsigned char *to, uint64_t value, int bytes) {
    for (int i = 0; i < bytes; i++) to[i] = (unsigned char)(value >> (8 * (bytes - 1 - i)));
    return (size_t)bytes;
}

static void report(enum how how, uint32_t code, bool clean, uint64_t cpu_micros, uint64_t memory_bytes) {
    unsigned char payload[46];
    size_t end = put(payload, how, 1);
    end += put(payload + end, code, 4);
    end += put(payload + end, clean, 1);
    end += put(payload + end, cpu_micros, 8);
    end += put(payload + end, watch.wall_micros, 8);
    end += put(payload + end, memory_bytes, 8);
    end += put(payload + end, watch.output.produced, 8);
    end += put(payload + end, watch.error.produced, 8);
    answer('T', payload, end);
}

bool supervise(const struct limits *limits, int message) {
    memset(&watch, 0, sizeof watch);
    watch.limits = limits;
    watch.output = (struct stream){.fd = &process.output, .type = 'O', .limit = limits->output_bytes, .send = limits->output_bytes};
    watch.error = (struct stream){.fd = &process.error, .type = 'E', .limit = limits->output_bytes,
                                  .send = least(limits->error_bytes, limits->output_bytes)};
    watch.answer = (struct stream){.fd = &process.answer, .type = 'A', .is_answer = true, .limit = limits->answer_bytes,
                                   .send = limits->answer_bytes};
    watch.conversing = process.input >= 0;
    watch.message = message;
    watch.message_length = message == NO_MESSAGE ? 0 : lseek(message, 0, SEEK_END);
    watch.check_at = least(least(limits->cpu_micros / processors(), limits->wall_micros), LOOK_MICROS) + 1;
    answers_push();
    reap();
    if (watch.conversing) pump_words(false); /* what came with the request */
    while (step()) continue;

    watch.wall_micros = usage_wall_micros();
    uint64_t cpu_micros = usage_cpu_micros(process.pid);
    usage_look_at_memory();
    bool clean = true;
    if (process.pid == 0 || how_it_ended(cpu_micros) != ANSWERED) {
        clean = kill_all();
        drain(&watch.output);
        drain(&watch.error);
        if (calling() && !message_pending()) drain(&watch.answer);
        cpu_micros = usage_cpu_micros(process.pid);
        clean = empty_scratch() && clean;
    }
    enum how how = how_it_ended(cpu_micros);
    report(how, code_of(how), clean, cpu_micros, usage_memory_bytes(process.pid));
    return how == ANSWERED;
}

void report_not_started(int reason, bool clean) {
    memset(&watch, 0, sizeof watch);
    report(NOT_STARTED, (uint32_t)reason, clean, 0, 0);
}
