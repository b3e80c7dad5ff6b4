#include <iostream>
#include <string>

int main() {
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::string line;
    std::getline(std::cin, line);
    while (std::getline(std::cin, line)) {
        // Count the words of this line.
    }
    // Print the n most frequent words as "word count".
}
