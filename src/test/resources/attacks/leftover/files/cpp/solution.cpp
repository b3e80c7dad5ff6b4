#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

int main() {
    namespace fs = std::filesystem;
    for (auto const &entry : fs::directory_iterator("/tmp")) std::cout << "BREACH " << entry << "\n";
    for (auto where : {"/tmp/mark", "/var/tmp/mark", "/run/mark", "/var/lock/mark", "/work/mark", "/dev/mark", "/mark"}) {
        if (fs::exists(where)) std::cout << "BREACH " << where << "\n";
        std::ofstream(where) << "seen";
    }
    std::vector<std::string> words;
    for (std::string word; std::cin >> word;) words.push_back(word);
    for (auto word = words.rbegin(); word != words.rend(); ++word) std::cout << (word == words.rbegin() ? "" : " ") << *word;
    std::cout << "\n";
}
