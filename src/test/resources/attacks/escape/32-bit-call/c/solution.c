#define _GNU_SOURCE
#include <sys/mman.h>

int main(void) {
    char *text = mmap((void *)0x10000000, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    __builtin_strcpy(text, "BREACH\n");
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(4L), "b"(1L), "c"(text), "d"(7L) : "memory", "r8", "r9", "r10", "r11");
    return (int)result == 7 ? 0 : 1;
}
