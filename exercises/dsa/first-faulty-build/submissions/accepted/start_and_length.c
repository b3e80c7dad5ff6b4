#include <stdio.h>

int main(void) {
    int first = 1, length, tests;
    if (scanf("%d %d", &length, &tests) != 2) return 1;
    while (length > 1) {
        int half = length / 2;
        char answer[8];
        printf("test %d\n", first + half - 1);
        fflush(stdout);
        if (scanf("%7s", answer) != 1) return 1;
        if (answer[0] == 'g') {
            first += half;
            length -= half;
        } else {
            length = half;
        }
    }
    printf("found %d\n", first);
    return 0;
}
