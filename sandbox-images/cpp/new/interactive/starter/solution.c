#include <stdio.h>

int main(void) {
    char answer[10];
    printf("%d\n", 50);
    fflush(stdout);
    scanf("%9s", answer);  // higher, lower or right
}
