#include <unistd.h>

int main(void) {
    while (write(1, "x", 1) == 1) usleep(100000);
    return 0;
}
