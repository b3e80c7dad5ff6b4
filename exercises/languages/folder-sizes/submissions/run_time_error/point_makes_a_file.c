#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct folder {
    char text[200];
    long long size;
};

static struct folder folders[100000];
static int count;

int main(void) {
    char line[256];
    int open[60];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        int depth = (int)strspn(line, " ") / 2;
        if (strchr(line, '.') == NULL) {
            strcpy(folders[count].text, line);
            open[depth] = count++;
        } else {
            long long size = atoll(strchr(line + 2 * depth, ' ') ? strrchr(line, ' ') + 1 : "0");
            for (int i = 0; i < depth; i++) {
                folders[open[i]].size += size;
            }
        }
    }
    for (int i = 0; i < count; i++) {
        printf("%s %lld\n", folders[i].text, folders[i].size);
    }
    return 0;
}
