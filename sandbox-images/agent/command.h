/* What to run, as whom and within which limits. */
#ifndef COMMAND_H
#define COMMAND_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct limits {
    uint64_t cpu_micros;
    uint64_t wall_micros;
    uint64_t answer_bytes;
    uint64_t output_bytes;
    uint64_t error_bytes; /* how much of standard error is sent back */
};

struct command {
    uid_t user; /* and group */
    char *folder;
    char **arguments;
    char **environment;
    struct limits limits;
    uint64_t file_bytes;
    uint64_t stack_bytes;
    uint32_t open_files;
};

/* Takes a command from the request; it is valid until the next one is taken. */
const struct command *take_command(void);

/* Takes a number of bytes or microseconds. */
uint64_t take_limit(void);

/* Takes the rest of the request into a file; false and errno when it could not be written. */
bool take_rest(int file);

/* Takes the rest of the request into a sealed in-memory file; returns a descriptor that can only read it, or -1 and errno. */
int take_input(void);

#endif
