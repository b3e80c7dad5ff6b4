#pragma once
#include <string>
#include <vector>

enum { ACCEPTED = 42, REJECTED = 43 };

std::vector<long long> numbers(std::istream &in);
[[noreturn]] void reject(const std::string &feedback, const std::string &message);
