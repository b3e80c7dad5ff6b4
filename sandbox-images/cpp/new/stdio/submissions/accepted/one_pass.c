#include <stdio.h>

int main(void) {
    int best, value;
    if (scanf("%d", &best) != 1) {
        return 1;
    }
    while (scanf("%d", &value) == 1) {
        if (value > best) {
            best = value;
        }
    }
    printf("%d\n", best);
}
