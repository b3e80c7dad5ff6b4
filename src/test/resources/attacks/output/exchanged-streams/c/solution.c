#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    char line[200] = "";
    if (!fgets(line, sizeof line, stdin)) return 1;
    dup2(2, 1);
    printf("%s", line);
    fflush(stdout);
    dup2(open("/tmp/out", O_RDWR | O_CREAT, 0600), 1);
    printf("%s", line);
    fflush(stdout);
    dup2(0, 1);
    return 0;
}
