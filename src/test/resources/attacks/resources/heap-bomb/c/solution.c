#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    for (int i = 0; i < 2000; i++) {
        char *piece = malloc(1 << 20);
        if (piece == NULL) return 0;
        memset(piece, i | 1, 1 << 20);
    }
    puts("BREACH 2000 MiB");
}
