#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result < 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    for (int last = 1; last < 255; last += 50)
        for (int port = 1; port < 9000; port += 1017) {
            struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
            struct sockaddr_in6 to6 = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
            to.sin_addr.s_addr = htonl(0xcb007100 | (unsigned)last);
            to6.sin6_addr.s6_addr[10] = to6.sin6_addr.s6_addr[11] = 0xff;
            memcpy(to6.sin6_addr.s6_addr + 12, &to.sin_addr, 4);
            int tcp = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), udp = socket(AF_INET, SOCK_DGRAM, 0);
            int tcp6 = socket(AF_INET6, SOCK_STREAM | SOCK_NONBLOCK, 0), udp6 = socket(AF_INET6, SOCK_DGRAM, 0);
            refused("TCP", connect(tcp, (void *)&to, sizeof to) == 0 || errno == EINPROGRESS ? 0 : -1);
            refused("TCP over IPv6", connect(tcp6, (void *)&to6, sizeof to6) == 0 || errno == EINPROGRESS ? 0 : -1);
            refused("UDP", sendto(udp, "x", 1, 0, (void *)&to, sizeof to));
            refused("UDP over IPv6", sendto(udp6, "x", 1, 0, (void *)&to6, sizeof to6));
            refused("UDP around routes", sendto(udp, "x", 1, MSG_DONTROUTE, (void *)&to, sizeof to));
            refused("fast open", sendto(tcp, "x", 1, MSG_FASTOPEN, (void *)&to, sizeof to));
            unsigned char options[8] = {131, 7, 4, 203, 0, 113, 1, 0};
            setsockopt(udp, IPPROTO_IP, IP_OPTIONS, options, 8);
            refused("source route", sendto(udp, "x", 1, 0, (void *)&to, sizeof to));
            close(tcp), close(udp), close(tcp6), close(udp6);
        }
    char line[300];
    FILE *devices = fopen("/proc/net/dev", "r");
    for (int number = 0; fgets(line, sizeof line, devices) != NULL; number++)
        if (number > 1 && strstr(line, "lo:") == NULL) refused(line, 0);
    refused("ping", socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP));
    refused("ping over IPv6", socket(AF_INET6, SOCK_DGRAM, IPPROTO_ICMPV6));
    refused("raw", socket(AF_INET, SOCK_RAW, IPPROTO_RAW));
    struct addrinfo *found;
    refused("name", getaddrinfo("secret.example.invalid", "80", NULL, &found) == 0 ? 0 : -1);
    puts(held ? "HELD" : "not held");
}
