/* Frames between worker and agent: requests are read as a stream, answers leave in batches. */
#ifndef FRAMES_H
#define FRAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request {
    char type;
    uint32_t number;
    uint32_t left; /* payload bytes not yet taken */
};

extern struct request request;

/* Waits for the next request; what is left of the last one is skipped. Ends the agent at the end of input. */
void request_next(void);

/* Each takes a field of the payload; a payload that is too short is a broken worker. */
uint8_t take_u8(void);
uint16_t take_u16(void);
uint32_t take_u32(void);
uint64_t take_u64(void);
void take(void *to, size_t length);

/* The next piece of the payload, valid until the next take; 0 at its end. */
size_t take_piece(const unsigned char **piece);

/* What the worker says to the program that runs for the current request, as it comes: how many bytes are there at *bytes, not to be changed; 0 when there are
   none yet, SAID_ALL when no more will come. It reads once, and does not wait, if the worker has sent something. */
enum { SAID_ALL = -1 };
int said_next(const unsigned char **bytes, bool sent);
void said_taken(size_t length);
/* Forgets what was said before. */
void said_begin(void);

/* A request nobody can carry out: says so on standard error, ends the agent and with it the container. */
_Noreturn void broken(const char *why);

/* Adds a frame of at most 4 KiB to the answers, which leave when the agent next waits for input, or when there are many. */
void answer(char type, const void *payload, size_t length);
void answer_done(void);
__attribute__((format(printf, 1, 2))) void answer_refused(const char *format, ...);

/* For reading straight into an answer: where to put up to *room bytes, NULL while the worker has to read first. */
unsigned char *answer_room(char type, size_t *room);
void answer_filled(size_t length);

/* Whether the buffer must be emptied before there is room; answers_push empties what it can without waiting. */
bool answers_full(void);
bool answers_waiting(void);
void answers_push(void);
void answers_flush(void);

#endif
