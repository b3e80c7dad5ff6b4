#include <stdio.h>

static volatile char space[1l << 40] __attribute__((aligned(4096)));

int main(void) {
    for (long i = 0; i < 2l << 30; i += 4096) space[i] = 1;
    puts("BREACH 2 GiB");
}
