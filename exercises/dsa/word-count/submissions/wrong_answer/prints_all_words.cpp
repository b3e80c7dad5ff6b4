#include <algorithm>
#include <cctype>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    text += ' ';
    std::map<std::string, int> counts;
    std::string word;
    for (std::size_t i = 0; i + 1 <= text.size(); ++i) {
        bool joins = text[i] == '\'' && !word.empty() && i + 1 < text.size() && std::isalpha(text[i + 1]);
        if (std::isalpha(text[i]) || joins) {
            word += static_cast<char>(std::tolower(text[i]));
        } else if (!word.empty()) {
            ++counts[word];
            word.clear();
        }
    }
    std::vector<std::pair<std::string, int>> ranking(counts.begin(), counts.end());
    std::stable_sort(ranking.begin(), ranking.end(), [](auto& a, auto& b) { return a.second > b.second; });
    for (auto& [found, count] : ranking) {
        std::cout << found << ' ' << count << '\n';
    }
}
