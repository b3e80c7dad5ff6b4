#include <signal.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    char line[200] = "";
    fgets(line, sizeof line, stdin);
    signal(1 + strlen(line) % 30, SIG_DFL);
    raise(strchr(line, 'Z') != NULL ? SIGUSR1 : SIGUSR2);
    return line[0];
}
