#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
    size_t size = 15 << 20;
    char *zeros = calloc(1, size);
    for (int i = 0; i < 100; i++)
        if (write(memfd_create("x", 0), zeros, size) < 0) return 1;
    puts("BREACH 1500 MiB");
}
