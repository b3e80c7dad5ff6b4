#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    int held = 1;
    for (long number = 463; number < 4096; number++) {
        errno = 0;
        long result = syscall(number, 0, 0, 0, 0, 0, 0);
        if (result == -1 && (errno == EPERM || errno == ENOSYS)) continue;
        printf("BREACH %ld: %ld, error %d\n", number, result, errno);
        held = 0;
    }
    puts(held ? "HELD" : "not held");
}
