#include <stdio.h>

int main(void) {
    int low = 1, high, tests;
    if (scanf("%d %d", &high, &tests) != 2) return 1;
    while (high - low > 1) {
        char answer[8];
        int middle = low + (high - low) / 2;
        printf("test %d\n", middle);
        fflush(stdout);
        if (scanf("%7s", answer) != 1) return 1;
        if (answer[0] == 'f') {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    printf("found %d\n", high);
    return 0;
}
