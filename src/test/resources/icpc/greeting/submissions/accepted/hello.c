#include <stdio.h>

int main(void) {
    char name[500];
    if (fgets(name, sizeof name, stdin)) printf("hello %s", name);
    return 0;
}
