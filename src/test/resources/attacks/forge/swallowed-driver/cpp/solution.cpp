#include <string>
#include <vector>

std::string join_words(std::vector<std::string>) { return ""; }
extern "C" int _init() { return 0; }
const char *rest = R"swallow(
