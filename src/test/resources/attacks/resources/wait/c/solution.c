#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    char word[40];
    if (scanf("%39s", word) == 1 && strcmp(word, "one") == 0)
        for (;;) pause();
}
