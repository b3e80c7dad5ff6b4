#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

int main(void) {
    static char value[60000];
    char name[300], path[40];
    long total = 0;
    for (int i = 0; i < 120; i++) {
        snprintf(path, sizeof path, "/tmp/%d", i);
        close(open(path, O_WRONLY | O_CREAT, 0600));
        for (int k = 0; k < 100; k++) {
            static const char *const spaces[] = {"user", "trusted", "security", "system"};
            snprintf(name, sizeof name, "%s.%0200d", spaces[k % 4], k);
            if (setxattr(path, name, value, sizeof value, 0) == 0) total += (long)sizeof value;
        }
    }
    printf("%ld\n", total);
    puts(total < 128l << 20 ? "HELD" : "BREACH unlimited attributes");
}
