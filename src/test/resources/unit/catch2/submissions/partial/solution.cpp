#include <cstdlib>
#include <stdexcept>
#include <string>

int behave(const std::string &how) {
    if (how == "exit") std::exit(0);
    if (how == "raise") throw std::runtime_error("no way");
    volatile bool for_ever = how == "loop";
    while (for_ever) {
    }
    return how == "fail" ? 41 : 42;
}

int main() { return behave("fail"); }
