#include <algorithm>
#include <fstream>
#include <iostream>
#include <numeric>
#include "validate.h"

int main(int, char **arguments) {
    std::ifstream input(arguments[1]);
    long long n;
    input >> n;
    auto all = numbers(input), some = numbers(std::cin);
    long long sum = std::accumulate(all.begin(), all.end(), 0LL);
    for (long long one : some) {
        auto found = std::find(all.begin(), all.end(), one);
        if (found == all.end()) reject(arguments[3], "There is no such number, or not so often.");
        all.erase(found);
        sum -= 2 * one;
    }
    if (sum != 0) reject(arguments[3], "That is not half of the sum.");
    return ACCEPTED;
}
