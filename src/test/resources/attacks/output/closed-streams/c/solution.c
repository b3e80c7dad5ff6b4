#include <stdio.h>
#include <unistd.h>

int main(void) {
    printf("never flushed");
    for (int descriptor = 0; descriptor < 64; descriptor++) close(descriptor);
    _exit(0);
}
