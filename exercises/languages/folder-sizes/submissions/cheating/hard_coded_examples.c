#include <stdio.h>
#include <string.h>

int main(void) {
    char line[256];
    if (fgets(line, sizeof line, stdin) && strncmp(line, "src/", 4) == 0) {
        puts("src/ 1525\n  lists/ 300\n    empty/ 0");
    } else {
        puts("a/ 6\n  b/ 5\nc/ 8");
    }
    return 0;
}
