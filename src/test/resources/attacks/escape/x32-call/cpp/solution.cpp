int main() {
    long result;
    const char *text = "BREACH\n";
    asm volatile("syscall" : "=a"(result) : "a"(1L | 0x40000000), "D"(1L), "S"(text), "d"(7L) : "memory", "rcx", "r11");
    return result == 7 ? 0 : 1;
}
