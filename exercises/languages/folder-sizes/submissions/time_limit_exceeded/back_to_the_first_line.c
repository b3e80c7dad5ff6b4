#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct folder {
    char text[200];
    int depth;
    int ended;
    long long size;
};

static struct folder folders[100000];
static int count;

int main(void) {
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        int depth = (int)strspn(line, " ") / 2;
        for (int i = 0; i < count; i++) {
            if (!folders[i].ended && folders[i].depth >= depth) {
                folders[i].ended = 1;
            }
        }
        size_t length = strlen(line);
        if (line[length - 1] == '/') {
            strcpy(folders[count].text, line);
            folders[count].depth = depth;
            folders[count].ended = 0;
            count++;
        } else {
            long long size = atoll(strrchr(line, ' ') + 1);
            for (int i = 0; i < count; i++) {
                if (!folders[i].ended) {
                    folders[i].size += size;
                }
            }
        }
    }
    for (int i = 0; i < count; i++) {
        printf("%s %lld\n", folders[i].text, folders[i].size);
    }
    return 0;
}
