#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>

extern char **environ;

int main(int count, char **arguments) {
    int held = 1;
    for (char **variable = environ; *variable != NULL; variable++) {
        puts(*variable);
        if (strncmp(*variable, "PATH=", 5) != 0 && strncmp(*variable, "HOME=", 5) != 0 && strncmp(*variable, "LANG=", 5) != 0) held = 0;
    }
    for (int i = 0; i < count; i++) puts(arguments[i]);
    /* What lies on the stack beyond arguments and variables. */
    const char *name = (const char *)getauxval(AT_EXECFN);
    if (name != NULL) puts(name);
    puts(held && count == 1 ? "HELD" : "BREACH");
}
