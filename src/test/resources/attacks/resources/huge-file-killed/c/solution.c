#include <stdio.h>

int main(void) {
    FILE *file = fopen("/tmp/huge", "w");
    static char piece[1 << 20];
    for (int i = 0; i < 1000; i++) fwrite(piece, 1, sizeof piece, file);
    puts("BREACH 1000 MiB");
}
