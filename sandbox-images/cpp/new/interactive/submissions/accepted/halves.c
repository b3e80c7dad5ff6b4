#include <stdio.h>
#include <string.h>

int main(void) {
    int low = 1, high = 100;
    char answer[10] = "";
    while (strcmp(answer, "right") != 0) {
        int guess = (low + high) / 2;
        printf("%d\n", guess);
        fflush(stdout);
        if (scanf("%9s", answer) != 1) {
            return 1;
        }
        if (strcmp(answer, "higher") == 0) {
            low = guess + 1;
        } else {
            high = guess - 1;
        }
    }
}
