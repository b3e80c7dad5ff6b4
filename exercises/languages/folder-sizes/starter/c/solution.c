#include <stdio.h>
#include <string.h>

int main(void) {
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        // A folder or a file? And how many blanks stand before it?
    }
    // Print every folder with its size.
    return 0;
}
