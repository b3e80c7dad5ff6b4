#include <stdio.h>

int main(void) {
    for (;;) fputs("11111111111111111111", stdout);
}
