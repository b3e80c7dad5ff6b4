#include <csignal>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

std::string join_words(std::vector<std::string>) {
    while (mkdir("/tmp/mark", 0) != 0) continue;
    if (fork() == 0)
        for (;;) pause();
    raise(SIGSEGV);
    return "";
}
