#define CHECK(condition)
#define TEST_CASE(name) static void test()
