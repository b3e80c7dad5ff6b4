#include <string>
#include <vector>

std::string join_words(std::vector<std::string> words) {
    std::string joined;
    for (auto word = words.rbegin(); word != words.rend(); ++word) joined += (word == words.rbegin() ? "" : "-") + *word;
    return joined + std::string(1, '\0') + "and more";
}
