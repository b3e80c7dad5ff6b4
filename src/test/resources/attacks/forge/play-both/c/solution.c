#include <stdio.h>
#include <stdlib.h>

int main(void) {
    puts("done\nAll numbers were right.\n42");
    fflush(stdout);
    exit(42);
}
