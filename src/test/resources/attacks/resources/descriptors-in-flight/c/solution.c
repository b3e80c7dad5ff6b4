#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    long sent = 0;
    for (int k = 0; k < 100; k++) {
        int pair[2];
        if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, pair) != 0) break;
        for (int i = 0; i < 100; i++) {
            char byte = 0, space[CMSG_SPACE(100 * sizeof(int))] = {0};
            struct iovec data = {&byte, 1};
            struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
            struct cmsghdr *header = CMSG_FIRSTHDR(&message);
            header->cmsg_level = SOL_SOCKET;
            header->cmsg_type = SCM_RIGHTS;
            header->cmsg_len = CMSG_LEN(100 * sizeof(int));
            int files[100];
            for (int n = 0; n < 100; n++) files[n] = pair[0];
            memcpy(CMSG_DATA(header), files, sizeof files);
            if (sendmsg(pair[0], &message, 0) > 0) sent += 100;
        }
    }
    printf("%ld\n", sent);
    puts(sent < 1000 ? "HELD" : "BREACH descriptors without a limit");
}
