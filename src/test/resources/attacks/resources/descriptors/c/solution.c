#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

int main(void) {
    int last = 0, pair[2];
    struct rlimit more = {1 << 20, 1 << 20};
    if (setrlimit(RLIMIT_NOFILE, &more) == 0) puts("BREACH a higher limit");
    for (int i = 0; i < 100000; i++) {
        int made = i % 6 == 0 ? open("/work/solution", O_RDONLY)
                 : i % 6 == 1 ? epoll_create1(0)
                 : i % 6 == 2 ? eventfd(0, 0)
                 : i % 6 == 3 ? memfd_create("x", 0)
                 : i % 6 == 4 ? timerfd_create(CLOCK_MONOTONIC, 0)
                 : socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0 ? pair[1] : -1;
        if (made > last) last = made;
    }
    puts(last < 256 ? "HELD" : "BREACH too many descriptors");
}
