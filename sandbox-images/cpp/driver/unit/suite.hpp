// What the drivers of unit-test frameworks share: one process lists the tests and runs the one that is asked for. Each answer repeats the
// secret of its message. Learner and suite share this process: what is kept here makes forging work, not impossible.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace assay::unit {

struct Result {
    std::string word = "error", message = "the test did not run";
};

using Path = std::vector<std::string>;

// Answers the first message with the tests and the second with the end of the test that `run` runs, and ends the program.
[[noreturn]] void serve(const std::vector<Path> &tests, Result (*run)(const Path &));

}
