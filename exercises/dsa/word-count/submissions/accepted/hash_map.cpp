#include <algorithm>
#include <cctype>
#include <iostream>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

static bool letter(const std::string& text, std::size_t position) {
    return position < text.size() && std::isalpha(static_cast<unsigned char>(text[position]));
}

int main() {
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    const std::string text{std::istreambuf_iterator<char>(std::cin), {}};

    std::unordered_map<std::string, int> counts;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (letter(text, i)) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
        } else if (!word.empty() && i < text.size() && text[i] == '\'' && letter(text, i + 1)) {
            word += '\'';
        } else if (!word.empty()) {
            ++counts[word];
            word.clear();
        }
    }

    std::vector<std::pair<int, std::string>> ranking;
    for (const auto& [found, count] : counts) {
        ranking.emplace_back(-count, found);
    }
    std::sort(ranking.begin(), ranking.end());
    for (const auto& [negative_count, found] : ranking) {
        if (n-- == 0) {
            break;
        }
        std::cout << found << ' ' << -negative_count << '\n';
    }
}
