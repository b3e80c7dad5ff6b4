#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
    std::size_t n;
    std::cin >> n;
    std::map<std::string, int> counts;
    for (std::string word; std::cin >> word;) {
        ++counts[word];
    }
    std::vector<std::pair<std::string, int>> ranking(counts.begin(), counts.end());
    for (std::size_t place = 0; place < n; ++place) {
        std::cout << ranking.at(place).first << ' ' << ranking.at(place).second << '\n';
    }
}
