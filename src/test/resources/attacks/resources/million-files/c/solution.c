#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    char name[300];
    int made = 0;
    for (; made < 1000000; made++) {
        snprintf(name, sizeof name, "/tmp/%0250d", made);
        int file = open(name, O_WRONLY | O_CREAT, 0);
        if (file < 0) break;
        close(file);
    }
    puts(made > 0 && made <= 8192 ? "HELD" : "BREACH too many files");
}
