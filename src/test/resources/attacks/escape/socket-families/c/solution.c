#define _GNU_SOURCE
#include <stdio.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static int held = 1;

static void made(const char *what, long result, long family, long type, long protocol) {
    if (result < 0) return;
    printf("BREACH %s %ld %ld %ld\n", what, family, type, protocol);
    held = 0;
    close((int)result);
}

int main(void) {
    const int types[] = {1, 2, 3, 4, 5, 6, 10};
    for (int family = 0; family < 64; family++) {
        if (family == AF_UNIX || family == AF_INET || family == AF_INET6) continue;
        for (int i = 0; i < 7; i++)
            for (int protocol = 0; protocol < 32; protocol++) made("socket", socket(family, types[i], protocol), family, types[i], protocol);
        int ends[2];
        for (int i = 0; i < 7; i++) made("pair", socketpair(family, types[i], 0, ends), family, types[i], 0);
        made("high bits", syscall(SYS_socket, family | 0x100000000, 1, 0), family, 1, 0);
        made("high bits", syscall(SYS_socket, family | 0x100000000, 3, 0), family, 3, 0);
    }
    for (int family = AF_INET; family <= AF_INET6; family += AF_INET6 - AF_INET)
        for (long protocol = 0; protocol <= 262; protocol++)
            for (int i = 0; i < 7; i++) {
                int plain = (types[i] == SOCK_STREAM && (protocol == 0 || protocol == 6)) || (types[i] == SOCK_DGRAM && (protocol == 0 || protocol == 17));
                if (!plain) made("socket", socket(family, types[i], (int)protocol), family, types[i], protocol);
                if (!plain) made("non-blocking", socket(family, types[i] | SOCK_NONBLOCK | SOCK_CLOEXEC, (int)protocol), family, types[i], protocol);
                if (!plain) made("wide", syscall(SYS_socket, family, types[i] | 0x100000000, protocol | 0x100000000), family, types[i], protocol);
            }
    puts(held ? "HELD" : "not held");
}
