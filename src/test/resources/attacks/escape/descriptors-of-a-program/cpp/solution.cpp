#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <set>
#include <string>

int main() {
    bool held = true;
    std::set<int> open;
    for (int fd = 0; fd < 65536; fd++)
        if (fcntl(fd, F_GETFD) >= 0) open.insert(fd);
    if (open != std::set<int>{0, 1, 2}) held = false, std::cout << "BREACH " << open.size() << " descriptors\n";
    struct stat state;
    for (int fd : {0, 1, 2}) {
        fstat(fd, &state);
        if (S_ISDIR(state.st_mode) || S_ISSOCK(state.st_mode)) held = false, std::cout << "BREACH kind of " << fd << "\n";
        int flags = fcntl(fd, F_GETFL) & O_ACCMODE;
        if (flags != (fd == 0 ? O_RDONLY : O_WRONLY)) held = false, std::cout << "BREACH mode of " << fd << "\n";
    }
    if (std::filesystem::current_path() != "/work") held = false, std::cout << "BREACH " << std::filesystem::current_path() << "\n";
    std::cout << (held ? "HELD" : "not held") << "\n";
}
