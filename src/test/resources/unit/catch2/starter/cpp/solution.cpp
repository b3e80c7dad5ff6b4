#include <string>

int behave(const std::string &how) { return 0; }
