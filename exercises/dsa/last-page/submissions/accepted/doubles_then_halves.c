#include <stdio.h>

static int has_items(long page) {
    char answer[8] = "";
    printf("get %ld\n", page);
    fflush(stdout);
    return scanf("%7s", answer) == 1 && answer[0] == 'i';
}

int main(void) {
    long full = 0, empty = 1;
    while (has_items(empty)) {
        full = empty;
        empty *= 2;
    }
    while (empty - full > 1) {
        long middle = full + (empty - full) / 2;
        if (has_items(middle)) {
            full = middle;
        } else {
            empty = middle;
        }
    }
    printf("last %ld\n", full);
    return 0;
}
