#include <stdio.h>

int main(void) {
    int value;
    while (scanf("%d", &value) == 1) {
    }
    printf("%d\n", 0);
}
