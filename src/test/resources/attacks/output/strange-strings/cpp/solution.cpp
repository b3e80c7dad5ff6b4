#include <iostream>
#include <string>
#include <vector>

std::string join_words(std::vector<std::string>) {
    std::string text("\0\x1b[2J\xe2\x80\xae\xed\xa0\x80\xff\xc0\xaf", 15);
    std::cout << text;
    return text;
}
