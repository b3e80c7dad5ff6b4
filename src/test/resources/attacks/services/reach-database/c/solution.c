#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* A port that the kernel gave the socket itself connects to itself. */
static int myself(int door) {
    struct sockaddr_in here, there;
    socklen_t length = sizeof here, other = sizeof there;
    return getsockname(door, (void *)&here, &length) == 0 && getpeername(door, (void *)&there, &other) == 0 && here.sin_port == there.sin_port;
}

int main(void) {
    int held = 1;
    for (int port = 1; port < 65536; port += port < 10000 ? 1 : 7) {
        int door = socket(AF_INET, SOCK_STREAM, 0);
        struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
        if (connect(door, (void *)&to, sizeof to) == 0 && !myself(door)) printf("BREACH port %d\n", port), held = 0;
        close(door);
    }
    const char *folders[] = {"/tmp", "/run/postgresql", "/var/run/postgresql", "/var/pgsql_socket", "/var/lib/postgresql"};
    for (int i = 0; i < 5; i++)
        for (int port = 5430; port < 5440; port++)
            for (int hidden = 0; hidden < 2; hidden++) {
                struct sockaddr_un to = {.sun_family = AF_UNIX};
                int length = snprintf(to.sun_path + hidden, 90, "%s/.s.PGSQL.%d", folders[i], port);
                int door = socket(AF_UNIX, SOCK_STREAM, 0);
                if (connect(door, (void *)&to, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + 1)) == 0) printf("BREACH %s\n", folders[i]), held = 0;
                close(door);
            }
    struct addrinfo *found;
    if (getaddrinfo("postgres", "5432", NULL, &found) == 0) puts("BREACH postgres"), held = 0;
    puts(held ? "HELD" : "not held");
}
