#include <csignal>
#include <string>
#include <vector>

std::string join_words(std::vector<std::string>) {
    std::raise(SIGKILL);
    return "";
}
