#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Out of the page cache and in again. */
static int flood(const char *path, const struct stat *about, int type) {
    static volatile char sum;
    int file = type == FTW_F && S_ISREG(about->st_mode) ? open(path, O_RDONLY) : -1;
    if (file < 0) return 0;
    size_t size = (size_t)about->st_size;
    char *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
    for (size_t i = 0; bytes != MAP_FAILED && i < size; i += 4096) sum += bytes[i];
    if (bytes != MAP_FAILED) munmap(bytes, size);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
    return 0;
}

int main(void) {
    for (;;) ftw("/usr", flood, 20);
}
