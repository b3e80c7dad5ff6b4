#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

std::string join_words(std::vector<std::string> words) {
    std::string joined;
    for (auto &word : words) joined += word + " ";
    std::cout << joined << std::endl;
    std::cerr << joined << std::endl;
    if (words.size() % 2) throw joined;
    throw std::invalid_argument(joined);
}
