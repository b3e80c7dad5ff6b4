#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry {
    int depth;
    int is_folder;
    long long size;
    char name[64];
};

static struct entry *entries;
static int count, room;

static void read_all(void) {
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        if (count == room) {
            room = room ? 2 * room : 1024;
            entries = realloc(entries, (size_t)room * sizeof *entries);
        }
        struct entry *entry = &entries[count++];
        entry->depth = 0;
        while (line[entry->depth] == ' ') entry->depth++;
        entry->size = 0;
        entry->is_folder = sscanf(line, "%63s %lld", entry->name, &entry->size) == 1;
    }
}

// Adds up what is in the folder at this position; returns the position behind all of it.
static int add_up(int position) {
    struct entry *folder = &entries[position++];
    while (position < count && entries[position].depth > folder->depth) {
        struct entry *child = &entries[position];
        position = child->is_folder ? add_up(position) : position + 1;
        folder->size += child->size;
    }
    return position;
}

int main(void) {
    read_all();
    for (int position = 0; position < count;) {
        position = entries[position].is_folder ? add_up(position) : position + 1;
    }
    for (int i = 0; i < count; i++) {
        if (entries[i].is_folder) printf("%*s%s %lld\n", entries[i].depth, "", entries[i].name, entries[i].size);
    }
    free(entries);
    return 0;
}
