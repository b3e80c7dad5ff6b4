#include <unistd.h>

int main(void) {
    close(1);
    for (volatile int i = 0;; i++) continue;
}
