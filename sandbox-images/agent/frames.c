#include "frames.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    HEADER = 9, /* u32 length, u8 type, u32 request */
    LONGEST_REQUEST = 256 << 20,
    LONGEST_MESSAGE = 500,
    BUFFER = 64 << 10,
    LEAST_ROOM = 4 << 10 /* smaller reads are not worth a frame */
};

struct request request;

static unsigned char in[BUFFER];
static size_t in_start, in_end;

static unsigned char out[BUFFER];
static size_t out_start, out_end;
static size_t open_frame; /* where the last frame starts, while it may still grow */
static bool has_open_frame;

static uint32_t said_left; /* of the words under way */

static void wait_for(int fd, short events) {
    struct pollfd ready = {.fd = fd, .events = events};
    poll(&ready, 1, -1);
}

static void fill(void) {
    answers_flush();
    for (;;) {
        ssize_t n = read(STDIN_FILENO, in, sizeof in);
        if (n > 0) {
            in_start = 0;
            in_end = (size_t)n;
            return;
        }
        if (n == 0) exit(0);
        if (errno == EAGAIN) wait_for(STDIN_FILENO, POLLIN);
        else if (errno != EINTR) exit(0);
    }
}

static void read_fully(unsigned char *to, size_t length) {
    while (length > 0) {
        if (in_start == in_end) fill();
        size_t n = in_end - in_start < length ? in_end - in_start : length;
        memcpy(to, in + in_start, n);
        in_start += n;
        to += n;
        length -= n;
    }
}

static uint64_t big_endian(const unsigned char *bytes, int count) {
    uint64_t value = 0;
    for (int i = 0; i < count; i++) value = value << 8 | bytes[i];
    return value;
}

static void put_u32(unsigned char *to, size_t value) {
    for (int i = 0; i < 4; i++) to[i] = (unsigned char)(value >> (24 - 8 * i));
}

_Noreturn void broken(const char *why) {
    fprintf(stderr, "agent: broken request '%c' %u: %s\n", request.type, request.number, why);
    answers_flush();
    exit(70);
}

void request_next(void) {
    const unsigned char *rest;
    request.left += said_left; /* what a program that has ended did not hear */
    said_left = 0;
    while (take_piece(&rest) > 0) continue;
    unsigned char header[HEADER];
    read_fully(header, HEADER);
    uint64_t length = big_endian(header, 4);
    request.type = (char)header[4];
    request.number = (uint32_t)big_endian(header + 5, 4);
    if (length < HEADER - 4 || length > LONGEST_REQUEST) broken("impossible length");
    request.left = (uint32_t)length - (HEADER - 4);
}

void take(void *to, size_t length) {
    if (length > request.left) broken("payload too short");
    request.left -= (uint32_t)length;
    read_fully(to, length);
}

static uint64_t take_number(int bytes) {
    unsigned char number[8];
    take(number, (size_t)bytes);
    return big_endian(number, bytes);
}

uint8_t take_u8(void) { return (uint8_t)take_number(1); }
uint16_t take_u16(void) { return (uint16_t)take_number(2); }
uint32_t take_u32(void) { return (uint32_t)take_number(4); }
uint64_t take_u64(void) { return take_number(8); }

size_t take_piece(const unsigned char **piece) {
    if (request.left == 0) return 0;
    if (in_start == in_end) fill();
    size_t n = in_end - in_start < request.left ? in_end - in_start : request.left;
    *piece = in + in_start;
    in_start += n;
    request.left -= (uint32_t)n;
    return n;
}

static bool said_dropped;  /* that frame is for a program that ended before */
static bool said_all;

void said_begin(void) {
    said_left = 0;
    said_all = false;
    if (request.left > 0) broken("a conversation has no input of its own");
}

static void read_more(void) {
    memmove(in, in + in_start, in_end - in_start);
    in_end -= in_start;
    in_start = 0;
    ssize_t n = read(STDIN_FILENO, in + in_end, sizeof in - in_end);
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) exit(0);
    if (n > 0) in_end += (size_t)n;
}

static void said_header(void) {
    const unsigned char *header = in + in_start;
    uint64_t length = big_endian(header, 4);
    if (length < HEADER - 4 || length > LONGEST_REQUEST || header[4] != 'W') broken("only words for the program may come while it runs");
    said_dropped = big_endian(header + 5, 4) != request.number;
    said_left = (uint32_t)length - (HEADER - 4);
    said_all = said_all || (said_left == 0 && !said_dropped);
    in_start += HEADER;
}

int said_next(const unsigned char **bytes, bool sent) {
    if (sent) read_more();
    for (;;) {
        size_t here = in_end - in_start;
        if (said_left > 0 && here > 0) {
            size_t n = here < said_left ? here : said_left;
            *bytes = in + in_start;
            if (!said_dropped && !said_all) return (int)n;
            said_taken(n);
        } else if (said_left == 0 && here >= HEADER) {
            said_header();
        } else {
            return said_all ? SAID_ALL : 0;
        }
    }
}

void said_taken(size_t length) {
    in_start += length;
    said_left -= (uint32_t)length;
}

bool answers_full(void) { return BUFFER - out_end < HEADER + LEAST_ROOM; }

bool answers_waiting(void) { return out_end > 0; }

void answers_push(void) {
    has_open_frame = false;
    while (out_start < out_end) {
        ssize_t n = write(STDOUT_FILENO, out + out_start, out_end - out_start);
        if (n >= 0) out_start += (size_t)n;
        else if (errno == EAGAIN) return;
        else if (errno != EINTR) exit(0);
    }
    out_start = out_end = 0;
}

void answers_flush(void) {
    for (answers_push(); out_end > 0; answers_push()) wait_for(STDOUT_FILENO, POLLOUT);
}

unsigned char *answer_room(char type, size_t *room) {
    if (answers_full()) return NULL;
    if (!has_open_frame || out[open_frame + 4] != (unsigned char)type) {
        open_frame = out_end;
        has_open_frame = true;
        put_u32(out + open_frame, HEADER - 4);
        out[open_frame + 4] = (unsigned char)type;
        put_u32(out + open_frame + 5, request.number);
        out_end += HEADER;
    }
    if (*room > BUFFER - out_end) *room = BUFFER - out_end;
    return out + out_end;
}

void answer_filled(size_t length) {
    out_end += length;
    size_t total = out_end - open_frame - 4;
    if (total == HEADER - 4) {
        out_end = open_frame;
        has_open_frame = false;
    } else {
        put_u32(out + open_frame, total);
    }
}

void answer(char type, const void *payload, size_t length) {
    if (answers_full()) answers_flush();
    size_t room = length;
    has_open_frame = false;
    unsigned char *to = answer_room(type, &room);
    memcpy(to, payload, length);
    out_end += length;
    put_u32(out + open_frame, HEADER - 4 + length);
    has_open_frame = false;
}

void answer_done(void) { answer('K', "", 0); }

void answer_refused(const char *format, ...) {
    char message[LONGEST_MESSAGE + 1];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    if (length < 0) length = 0;
    if (length > LONGEST_MESSAGE) length = LONGEST_MESSAGE;
    for (int i = 0; i < length; i++)
        if (message[i] < ' ' || message[i] > '~') message[i] = '?'; /* paths are any bytes, a message is text */
    answer('X', message, (size_t)length);
}
