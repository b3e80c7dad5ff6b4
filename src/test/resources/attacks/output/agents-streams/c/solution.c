#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
#include <sys/syscall.h>

int main(void) {
    int got = 0;
    for (int number = 0; number < 64; number++) {
        char name[40];
        snprintf(name, sizeof name, "/proc/1/fd/%d", number);
        for (int mode = 0; mode < 3; mode++) got += open(name, mode == 0 ? O_RDONLY : mode == 1 ? O_WRONLY : O_RDWR) >= 0;
        int agent = (int)syscall(SYS_pidfd_open, 1, 0);
        if (agent >= 0) got += syscall(SYS_pidfd_getfd, agent, number, 0) >= 0;
        close(agent);
    }
    got += open("/proc/1/mem", O_RDWR) >= 0;
    puts(got ? "BREACH a stream of the agent" : "HELD");
    return 0;
}
