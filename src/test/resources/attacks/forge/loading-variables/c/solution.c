#include <stdio.h>
#include <stdlib.h>

int main(void) {
    const char *names[] = {"LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "GCONV_PATH", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONINSPECT", "NODE_OPTIONS", "NODE_PATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH", "BASH_ENV", "ENV", "LOCPATH", "NLSPATH", "MALLOC_TRACE"};
    int found = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) found += getenv(names[i]) != NULL;
    puts(found ? "BREACH a variable that loads code" : "HELD");
    return 0;
}
