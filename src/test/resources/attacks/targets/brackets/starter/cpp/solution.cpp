#include <string>

std::string bracket(const std::string &text) { return text; }
