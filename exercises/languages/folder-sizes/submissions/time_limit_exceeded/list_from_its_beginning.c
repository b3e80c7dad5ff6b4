#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct folder {
    char text[200];
    long long size;
    int depth;
    struct folder *next;
};

static struct folder *first;

static struct folder *last_of_depth(int depth) {
    struct folder *found = NULL;
    for (struct folder *folder = first; folder; folder = folder->next) {
        if (folder->depth == depth) {
            found = folder;
        }
    }
    return found;
}

static void append(struct folder *folder) {
    struct folder **end = &first;
    while (*end) {
        end = &(*end)->next;
    }
    *end = folder;
}

int main(void) {
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        int depth = (int)strspn(line, " ") / 2;
        size_t length = strlen(line);
        if (line[length - 1] == '/') {
            struct folder *folder = calloc(1, sizeof *folder);
            strcpy(folder->text, line);
            folder->depth = depth;
            append(folder);
        } else {
            long long size = atoll(strrchr(line, ' ') + 1);
            for (int i = 0; i < depth; i++) {
                last_of_depth(i)->size += size;
            }
        }
    }
    for (struct folder *folder = first; folder; folder = folder->next) {
        printf("%s %lld\n", folder->text, folder->size);
    }
    return 0;
}
