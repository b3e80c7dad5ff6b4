#include <catch2/catch_test_macros.hpp>
#include <stdexcept>
#include <vector>

int largest(const std::vector<int> &values);

TEST_CASE("finds the largest") { CHECK(largest({3, 8, 5}) == 8); }

TEST_CASE("finds the largest below zero") { CHECK(largest({-3, -8, -5}) == -3); }

TEST_CASE("refuses no values") { CHECK_THROWS_AS(largest({}), std::invalid_argument); }
