#include <gtest/gtest.h>
#include <string>

std::string bracket(const std::string &text);

TEST(Brackets, BracketsALetter) { EXPECT_EQ(bracket("a"), "<a>"); }

TEST(Brackets, BracketsAWord) { EXPECT_EQ(bracket("XYZZYa"), "<XYZZYa>"); }

TEST(Brackets, BracketsASentence) { EXPECT_EQ(bracket("one XYZZYb two"), "<one XYZZYb two>"); }
