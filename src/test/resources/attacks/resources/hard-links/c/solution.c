#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    char name[300];
    int made = 0;
    close(open("/tmp/first", O_WRONLY | O_CREAT, 0));
    for (; made < 100000; made++) {
        snprintf(name, sizeof name, "/tmp/%0250d", made);
        if (link("/tmp/first", name) != 0) break;
    }
    puts(made <= 8192 ? "HELD" : "BREACH too many names");
}
