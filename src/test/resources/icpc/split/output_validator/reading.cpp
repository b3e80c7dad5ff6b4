#include <cstdlib>
#include <fstream>
#include <istream>
#include "validate.h"

std::vector<long long> numbers(std::istream &in) {
    std::vector<long long> all;
    for (long long one; in >> one;) all.push_back(one);
    return all;
}

void reject(const std::string &feedback, const std::string &message) {
    std::ofstream(feedback + "teammessage.txt") << message;
    std::exit(REJECTED);
}
