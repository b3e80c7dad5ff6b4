#include <stdio.h>

int main(void) {
    char name[40];
    double sum = 0, number;
    if (scanf("%39s", name) != 1) return 1;
    while (scanf("%lf", &number) == 1) sum += number;
    printf("%s %.12g\n", name, sum);
}
