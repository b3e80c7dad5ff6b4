#include <string>
#include <vector>

std::vector<std::string> distinct_words(std::vector<std::string> words) { return std::vector<std::string>(2000, words[0]); }
