#include <catch2/catch_test_macros.hpp>
#include <string>

std::string bracket(const std::string &text);

TEST_CASE("brackets a letter") { CHECK(bracket("a") == "<a>"); }

TEST_CASE("brackets a word") { CHECK(bracket("XYZZYa") == "<XYZZYa>"); }

TEST_CASE("brackets a sentence") { CHECK(bracket("one XYZZYb two") == "<one XYZZYb two>"); }
