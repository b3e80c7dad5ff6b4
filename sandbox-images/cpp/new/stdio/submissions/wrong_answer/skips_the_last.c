#include <stdio.h>

int main(void) {
    int best, value, next;
    if (scanf("%d", &value) != 1) {
        return 1;
    }
    best = value;
    while (scanf("%d", &next) == 1) {
        if (value > best) {
            best = value;
        }
        value = next;
    }
    printf("%d\n", best);
}
