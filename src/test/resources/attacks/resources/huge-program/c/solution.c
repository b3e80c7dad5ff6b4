#include <stdio.h>

static char space[1l << 40] __attribute__((aligned(4096)));

int main(int count, char **arguments) {
    (void)arguments;
    printf("BREACH %d\n", space[count]);
}
