#include <stdio.h>

int main(void) {
    for (;;) puts("an endless stream of lines");
}
