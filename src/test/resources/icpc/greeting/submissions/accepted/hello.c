#if !defined __OPTIMIZE__ || __STDC_VERSION__ < 201112L || defined __STRICT_ANSI__
#error contest judges compile with -O2 and with GNU extensions
#endif
#include <stdio.h>

int main(void) {
    char name[500];
    if (fgets(name, sizeof name, stdin)) printf("hello %s", name);
    return 0;
}
