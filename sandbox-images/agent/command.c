#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "frames.h"
#include "identity.h"

enum { LONGEST_COMMAND = 64 << 10, MOST_STRINGS = 2 << 10 };

static char text[LONGEST_COMMAND];
static size_t text_used;
static char *strings[MOST_STRINGS];
static size_t strings_used;

static char *take_string(void) {
    size_t length = take_u16();
    if (length + 1 > sizeof text - text_used) broken("a command is at most 64 KiB long");
    char *string = text + text_used;
    take(string, length);
    string[length] = '\0';
    if (strlen(string) != length) broken("a string contains NUL");
    text_used += length + 1;
    return string;
}

static char **take_strings(void) {
    size_t count = take_u16();
    if (count + 1 > MOST_STRINGS - strings_used) broken("a command has at most 2000 arguments and variables");
    char **list = strings + strings_used;
    for (size_t i = 0; i < count; i++) list[i] = take_string();
    list[count] = NULL;
    strings_used += count + 1;
    return list;
}

/* Keeps sums of limits far from overflowing. */
uint64_t take_limit(void) {
    const uint64_t largest = UINT64_C(1) << 60;
    uint64_t limit = take_u64();
    return limit < largest ? limit : largest;
}

const struct command *take_command(void) {
    static struct command command;
    text_used = strings_used = 0;
    uint8_t user = take_u8();
    if (user > 1) broken("no such user");
    command.user = user == 0 ? BUILDER : RUNNER;
    command.folder = take_string();
    command.arguments = take_strings();
    if (command.arguments[0] == NULL) broken("a command needs a program");
    command.environment = take_strings();
    command.limits.cpu_micros = take_limit();
    command.limits.wall_micros = take_limit();
    command.limits.output_bytes = take_limit();
    command.limits.error_bytes = take_limit();
    command.file_bytes = take_u64();
    command.stack_bytes = take_u64();
    command.open_files = take_u32();
    return &command;
}

static bool write_fully(int fd, const unsigned char *bytes, size_t length) {
    while (length > 0) {
        ssize_t n = write(fd, bytes, length);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes += n;
        length -= (size_t)n;
    }
    return true;
}

bool take_rest(int file) {
    const unsigned char *piece;
    size_t length;
    while ((length = take_piece(&piece)) > 0)
        if (!write_fully(file, piece, length)) return false;
    return true;
}

int take_input(void) {
    int file = memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0) return -1;
    int input = -1;
    /* The seal holds for whoever opens the file again through /proc, a read-only descriptor alone would not. */
    if (take_rest(file) && fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) == 0) {
        char path[40];
        snprintf(path, sizeof path, "/proc/self/fd/%d", file);
        input = open(path, O_RDONLY | O_CLOEXEC);
    }
    int error = errno;
    close(file);
    errno = error;
    return input;
}
