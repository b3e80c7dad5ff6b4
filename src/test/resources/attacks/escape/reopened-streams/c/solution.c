#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result < 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    int input = open("/proc/self/fd/0", O_RDWR);
    refused("write to input", input < 0 ? -1 : pwrite(input, "x", 1, 0));
    refused("longer input", input < 0 ? -1 : ftruncate(input, 1 << 20));
    refused("shorter input", input < 0 ? -1 : ftruncate(input, 0));
    refused("hole in input", input < 0 ? -1 : fallocate(input, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, 1));
    refused("another seal", fcntl(0, F_ADD_SEALS, F_SEAL_WRITE));
    refused("mapped input", mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, input < 0 ? 0 : input, 0) == MAP_FAILED ? -1 : 0);
    refused("write to read-only input", write(0, "x", 1));
    refused("cut read-only input", ftruncate(0, 0));
    refused("mode of input", fchmod(0, 0777));
    for (int fd = 1; fd <= 2; fd++) {
        char path[30], byte;
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        refused("read output", open(path, O_RDONLY | O_NONBLOCK));
        refused("read and write output", open(path, O_RDWR | O_NONBLOCK));
        refused("read from output", read(fd, &byte, 1));
        refused("mode of output", fchmod(fd, 0777));
        refused("owner of output", fchown(fd, getuid(), getgid()));
        int ends[2];
        pipe(ends);
        refused("copy of what was printed", tee(fd, ends[1], 1, SPLICE_F_NONBLOCK));
    }
    puts(held ? "HELD" : "not held");
}
