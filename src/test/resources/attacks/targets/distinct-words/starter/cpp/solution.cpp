#include <set>
#include <string>
#include <vector>

std::vector<std::string> distinct_words(std::vector<std::string> words) {
    std::set<std::string> distinct(words.begin(), words.end());
    return {distinct.begin(), distinct.end()};
}
