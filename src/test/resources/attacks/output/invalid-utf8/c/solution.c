#include <stdio.h>

int main(void) {
    for (int i = 0; i < 50000; i++) putchar(128 + i * 7 % 128);
    fputs("\xe2\x82", stderr);
    return 0;
}
