#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { MOST = 100000 };

static struct {
    char *line;
    int parent;
    int64_t size;
} folders[MOST];

static int depth_of(const char *line) {
    return (int)strspn(line, " ");
}

int main(void) {
    char line[256];
    int count = 0;
    int current = -1;
    while (fgets(line, sizeof line, stdin) != NULL) {
        while (current >= 0 && depth_of(folders[current].line) >= depth_of(line)) {
            current = folders[current].parent;
        }
        char *end = strpbrk(line, "/\n");
        if (*end == '/') {
            *end = '\0';
            folders[count].line = strdup(line);
            folders[count].parent = current;
            current = count++;
        } else if (current >= 0) {
            int64_t size;
            sscanf(line, "%*s %" SCNd64, &size);
            folders[current].size += size;
        }
    }
    for (int i = count - 1; i >= 0; i--) {
        if (folders[i].parent >= 0) folders[folders[i].parent].size += folders[i].size;
    }
    for (int i = 0; i < count; i++) {
        printf("%s/ %" PRId64 "\n", folders[i].line, folders[i].size);
    }
    return 0;
}
