#include <stdio.h>

int main(void) {
    char line[200];
    fgets(line, sizeof line, stdin);
    fputs(line, stderr);
    printf("%s%s", line, line);
}
