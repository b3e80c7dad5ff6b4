#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    const char *places[] = {"/work/solution.py", "/work/Solution.java", "/work/solution.jar", "/work/solution.js", "/work/solution.c", "/work/solution.cpp", "/work/solution", "/assay/driver/driver.py", "/assay/driver/serve.cjs", "/assay/driver/assay.jar", "/usr/bin/python3", "/usr/bin/node", "/bin/sh", "/etc/passwd"};
    int got = 0;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        int file = open(places[i], O_WRONLY);
        got += file >= 0 && write(file, "x", 1) == 1;
        got += chmod(places[i], 0777) == 0;
        got += unlink(places[i]) == 0;
        got += rename("/tmp/mine", places[i]) == 0;
        got += chown(places[i], getuid(), getgid()) == 0;
    }
    got += open("/work", O_TMPFILE | O_WRONLY, 0755) >= 0;
    got += chmod("/work", 0777) == 0;
    puts(got ? "BREACH a program could be changed" : "HELD");
    return 0;
}
