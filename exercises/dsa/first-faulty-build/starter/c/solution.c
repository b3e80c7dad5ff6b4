#include <stdio.h>

int main(void) {
    int builds, tests;
    if (scanf("%d %d", &builds, &tests) != 2) return 1;
    // To test a build: printf("test 5\n"), fflush(stdout), then read the answer into a char[8] with scanf("%7s", …).
    printf("found 1\n");
    return 0;
}
