#include <string>
#include <vector>

std::string join_words(std::vector<std::string>) { return std::string(20 << 20, 'x'); }
