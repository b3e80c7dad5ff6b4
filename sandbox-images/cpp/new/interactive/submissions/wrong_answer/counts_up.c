#include <stdio.h>
#include <string.h>

int main(void) {
    int guess = 1;
    char answer[10];
    printf("%d\n", guess);
    fflush(stdout);
    while (scanf("%9s", answer) == 1 && strcmp(answer, "right") != 0) {
        guess++;
        printf("%d\n", guess);
        fflush(stdout);
    }
}
