#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    static char piece[1 << 20];
    long total = 0;
    for (int i = 0; i < 200; i++) {
        char name[20];
        snprintf(name, sizeof name, "/tmp/%d", i);
        int file = open(name, O_WRONLY | O_CREAT, 0600);
        for (int k = 0; k < 15; k++) {
            ssize_t written = write(file, piece, sizeof piece);
            total += written > 0 ? written : 0;
        }
        close(file);
    }
    puts(total <= 64l << 20 ? "HELD" : "BREACH more than 64 MiB");
}
