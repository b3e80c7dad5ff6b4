#include <stdio.h>

int main(void) {
    int best = 0, value;
    while (scanf("%d", &value) == 1) {
        if (value > best) {
            best = value;
        }
    }
    printf("%d\n", best);
}
