#include <string>

int longest_unique_run(const std::string& log) {
    std::string run;
    for (char server : log) {
        run = run.substr(run.find(server) + 1) + server;
    }
    return static_cast<int>(run.size());
}
