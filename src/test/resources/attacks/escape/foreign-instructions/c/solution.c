#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int held = 1;

static long int80(long number, long a, long b, long c) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(a), "c"(b), "d"(c) : "memory", "r8", "r9", "r10", "r11");
    return (int)result;
}

static long x32(long number) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number | 0x40000000), "D"(0), "S"(0), "d"(0) : "memory", "rcx", "r11");
    return result;
}

/* Through a 32-bit code segment. */
static long far(void) {
    unsigned char *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
    if (code == MAP_FAILED) return -1;
    const unsigned char narrow[] = {0xb8, 20, 0, 0, 0, 0xcd, 0x80, 0xcb}; /* mov $20, %eax; int $0x80; lret */
    for (int i = 0; i < 8; i++) code[i] = narrow[i];
    char *stack = (char *)code + 4000;
    struct { unsigned offset; unsigned short segment; } __attribute__((packed)) target = {(unsigned)(unsigned long)code, 0x23};
    long result;
    __asm__ volatile("mov %%rsp, %%r12; mov %2, %%rsp; lcall *(%1); mov %%r12, %%rsp" : "=a"(result) : "r"(&target), "r"(stack) : "r12", "memory");
    return (int)result;
}

static void attempt(const char *what, int way, long number, long a, long b, long c) {
    pid_t child = fork();
    if (child == 0) {
        long result = way == 0 ? int80(number, a, b, c) : way == 1 ? x32(number) : far();
        _exit(result == -ENOSYS || result == -EPERM ? 0 : 1);
    }
    int status;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status) || WEXITSTATUS(status) == 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    attempt("int80 getpid", 0, 20, 0, 0, 0);
    attempt("int80 fork", 0, 2, 0, 0, 0);
    attempt("int80 write", 0, 4, 1, 0, 0);
    attempt("int80 socketcall", 0, 102, 1, 0, 0);
    attempt("int80 unshare", 0, 310, 0x10000000, 0, 0);
    attempt("int80 ptrace", 0, 26, 0, 0, 0);
    attempt("int80 io_uring_setup", 0, 425, 1, 0, 0);
    attempt("int80 modify_ldt", 0, 123, 0, 0, 0);
    attempt("int80 vm86", 0, 166, 0, 0, 0);
    attempt("int80 add_key", 0, 286, 0, 0, 0);
    attempt("x32 getpid", 1, SYS_getpid, 0, 0, 0);
    attempt("x32 ptrace", 1, 521, 0, 0, 0);
    attempt("x32 unshare", 1, SYS_unshare, 0, 0, 0);
    attempt("x32 execve", 1, 520, 0, 0, 0);
    attempt("x32 keyctl", 1, SYS_keyctl, 0, 0, 0);
    attempt("32-bit segment", 2, 0, 0, 0, 0);
    puts(held ? "HELD" : "not held");
}
