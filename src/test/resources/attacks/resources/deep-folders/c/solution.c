#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    char name[256] = {0};
    memset(name, 'd', 255);
    int depth = 0;
    if (chdir("/tmp") != 0 || access(name, F_OK) == 0) puts("BREACH the folders of another case");
    while (depth < 100000 && mkdir(name, 0700) == 0 && chdir(name) == 0) {
        chmod(".", depth % 3 == 0 ? 0100 : 0700);
        chmod(".", 0300);
        depth++;
    }
    chmod(".", 0);
    puts(depth > 100 && depth <= 8192 ? "HELD" : "BREACH too deep");
}
