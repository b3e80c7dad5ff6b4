#include <fcntl.h>

#include <string>
#include <vector>

static int count, highest;

__attribute__((constructor)) static void look() {
    for (int fd = 0; fd < 65536; fd++)
        if (fcntl(fd, F_GETFD) >= 0) count++, highest = fd;
}

std::string join_words(std::vector<std::string> words) {
    if (count != 5 || highest != 4) return "BREACH " + std::to_string(count) + " descriptors";
    std::string joined;
    for (auto word = words.rbegin(); word != words.rend(); ++word) joined += (word == words.rbegin() ? "" : "-") + *word;
    return joined;
}
