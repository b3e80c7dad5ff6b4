#include <algorithm>
#include <cctype>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    text += ' ';
    std::vector<std::pair<int, std::string>> ranking;
    std::string word;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool joins = text[i] == '\'' && !word.empty() && std::isalpha(text[i + 1]);
        if (std::isalpha(text[i]) || joins) {
            word += static_cast<char>(std::tolower(text[i]));
        } else if (!word.empty()) {
            auto entry = std::find_if(ranking.begin(), ranking.end(), [&](auto& known) { return known.second == word; });
            if (entry == ranking.end()) {
                ranking.emplace_back(-1, word);
            } else {
                --entry->first;
            }
            word.clear();
        }
    }
    std::sort(ranking.begin(), ranking.end());
    for (int i = 0; i < n && i < static_cast<int>(ranking.size()); ++i) {
        std::cout << ranking[i].second << ' ' << -ranking[i].first << '\n';
    }
}
