#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::map<std::string, int> counts;
    std::string piece;
    auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (std::cin >> piece) {
        for (std::size_t i = 0; i < piece.size(); ++i) {
            std::string word;
            while (i < piece.size() && (is_letter(piece[i])
                    || (piece[i] == '\'' && !word.empty() && i + 1 < piece.size() && is_letter(piece[i + 1])))) {
                word += piece[i] == '\'' ? '\'' : static_cast<char>(piece[i] | 0x20);
                ++i;
            }
            if (!word.empty()) {
                ++counts[word];
            }
        }
    }
    std::vector<std::pair<std::string, int>> ranking(counts.begin(), counts.end());
    std::stable_sort(ranking.begin(), ranking.end(), [](auto& a, auto& b) { return a.second > b.second; });
    for (int i = 0; i < n && i < static_cast<int>(ranking.size()); ++i) {
        std::cout << ranking[i].first << ' ' << ranking[i].second << '\n';
    }
}
