#include "parcel_header.h"
#ifdef EXERCISM_TEST_SUITE
#include <catch2/catch.hpp>
#else
#include "test/catch.hpp"
#endif

TEST_CASE("lightest", "[0f0c8a52]")
{
    REQUIRE(parcel_header::price(1) == 4);
}

#if defined(EXERCISM_RUN_ALL_TESTS)

TEST_CASE("half coins are rounded up", "[0f0c8a53]")
{
    REQUIRE(parcel_header::price(3) == 6);
    REQUIRE(parcel_header::price(4) == 7);
}

TEST_CASE("too \"heavy\" a parcel is refused", "[0f0c8a54]")
{
    REQUIRE_THROWS_AS(parcel_header::price(31), std::domain_error);
}

#endif
