#include <stdio.h>

int main(void) {
    for (int page = 0; page < 400; page++) printf("last %d\n", page);
    return 42;
}
