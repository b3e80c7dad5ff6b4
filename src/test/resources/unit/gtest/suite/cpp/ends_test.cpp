#include <gtest/gtest.h>
#include <string>

int behave(const std::string &how);

TEST(Ends, Passes) { EXPECT_EQ(behave("pass"), 42); }

TEST(Ends, Fails) { ASSERT_EQ(behave("fail"), 42); }

TEST(Ends, FailsInSecret) { EXPECT_EQ(behave("fail"), 42) << "XYZZY"; }

TEST(Ends, Raises) { behave("raise"); }

TEST(Ends, IsSkipped) { GTEST_SKIP() << "not today"; }

TEST(Ends, ExitsEarly) { behave("exit"); }

TEST(Ends, IsFineAgain) { EXPECT_EQ(behave("pass"), 42); }

TEST(Ends, NeverEnds) { behave("loop"); }
