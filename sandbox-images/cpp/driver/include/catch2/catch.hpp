// Catch2 before version 3 was this one header; suites of that time include it still.
#include <catch2/catch_all.hpp>
