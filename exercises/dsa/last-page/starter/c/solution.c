#include <stdio.h>

int main(void) {
    // To ask for a page: printf("get 1\n"), fflush(stdout), then read the answer into a char[8] with scanf("%7s", …).
    printf("last 1\n");
    return 0;
}
