#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, int result) {
    if (result < 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(int count, char **arguments) {
    const char *links[] = {"/proc/1/exe", "/proc/1/root/assay/agent", "/proc/1/cwd/x", "/assay/agent", "/proc/self/exe", "/work/solution",
                           "/lib64/ld-linux-x86-64.so.2", "/lib/x86_64-linux-gnu/libc.so.6", "/usr/bin/gcc", "/etc/ld.so.preload", "/etc/ld.so.cache"};
    const int modes[] = {O_WRONLY, O_RDWR, O_WRONLY | O_APPEND, O_RDONLY | O_TRUNC, O_WRONLY | O_CREAT};
    for (int i = 0; i < (int)(sizeof links / sizeof *links); i++)
        for (int k = 0; k < 5; k++) refused(links[i], open(links[i], modes[k], 0755));
    if (count > 1) return !held;
    int path = open("/proc/1/exe", O_PATH);
    refused("a handle of the agent's program", path);
    const char *scripts[] = {"#!/proc/self/exe\n", "#!/proc/1/exe\n", "#!/assay/agent\n"};
    for (int i = 0; i < 3; i++) {
        int script = open("/tmp/script", O_CREAT | O_TRUNC | O_WRONLY, 0755);
        write(script, scripts[i], strlen(scripts[i]));
        close(script);
        pid_t child = fork();
        if (child == 0) {
            freopen("/dev/null", "w", stderr);
            execl("/tmp/script", "script", "again", (char *)NULL);
            _exit(99);
        }
        int status;
        waitpid(child, &status, 0);
        int breach = i == 0 ? status != 0 : status == 0; /* the first runs this program again */
        if (breach) refused(scripts[i], 0);
    }
    refused("renamed the program", rename("/work/solution", "/work/other"));
    refused("removed the program", unlink("/work/solution"));
    refused("linked over the program", symlink("/proc/1/exe", "/work/other"));
    refused("new file beside it", mknod("/work/new", S_IFIFO | 0600, 0));
    refused("cut the program", truncate("/work/solution", 0));
    (void)arguments;
    puts(held ? "HELD" : "not held");
}
