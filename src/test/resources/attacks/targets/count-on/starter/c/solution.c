#include <stdio.h>

int main(void) {
    for (int number; scanf("%d", &number) == 1;) printf("%d\n", number + 0), fflush(stdout);
}
