#include <cstring>
#include <iostream>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int main() {
    int ready[2], go[2];
    if (pipe(ready) != 0 || pipe(go) != 0) return 1;
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            char byte = 0;
            static char *volatile kept;
            kept = new char[80 << 20];
            std::memset(kept, 1, 80 << 20);
            if (write(ready[1], &byte, 1) != 1 || read(go[0], &byte, 1) != 1) _exit(1);
            _exit(0);
        }
    char bytes[4];
    for (int i = 0; i < 4; i++)
        if (read(ready[0], bytes, 1) != 1) return 1; // all four have their memory now
    if (write(go[1], bytes, 4) != 4) return 1;
    std::string one, all;
    while (std::cin >> one) all = all.empty() ? one : one + " " + all;
    std::cout << all << "\n";
}
