#include <catch2/catch_test_macros.hpp>
#include <string>

int behave(const std::string &how);

TEST_CASE("passes") { CHECK(behave("pass") == 42); }

TEST_CASE("fails") { REQUIRE(behave("fail") == 42); }

TEST_CASE("fails in secret") {
    INFO("XYZZY");
    CHECK(behave("fail") == 42);
}

TEST_CASE("raises") { behave("raise"); }

TEST_CASE("is skipped") { SKIP("not today"); }

TEST_CASE("exits early") { behave("exit"); }

TEST_CASE("is fine again") {
    SECTION("in one part") { CHECK(behave("pass") == 42); }
    SECTION("in another") { CHECK(behave("pass") == 42); }
}

TEST_CASE("never ends") { behave("loop"); }
