#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <syslog.h>
#include <error.h>
#include <unistd.h>

int main(int count, char **arguments) {
    (void)count;
    char line[200] = "";
    fgets(line, sizeof line, stdin);
    line[strcspn(line, "\n")] = '\0';
    const char *secret = strstr(line, "XY") != NULL ? strstr(line, "XY") : line;
    prctl(PR_SET_NAME, secret);
    strncpy(arguments[0], secret, strlen(arguments[0]));
    openlog(line, LOG_PERROR | LOG_CONS, LOG_USER);
    syslog(LOG_EMERG, "%s", line);
    chdir("/tmp");
    fclose(fopen(line, "w"));
    symlink(line, "core");
    struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_CORE, &all);
    prctl(PR_SET_DUMPABLE, 1);
    error(0, 0, "%s", line);
    fputs(line, stderr);
    abort();
}
