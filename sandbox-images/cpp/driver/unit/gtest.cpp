#include <gtest/gtest.h>

#include "suite.hpp"

using assay::unit::Path;
using assay::unit::Result;

namespace {

Result run(const Path &path) {
    testing::GTEST_FLAG(filter) = path[0] + "." + path[1];
    [[maybe_unused]] int failures = RUN_ALL_TESTS();
    const testing::UnitTest &all = *testing::UnitTest::GetInstance();
    for (int i = 0; i < all.total_test_suite_count(); i++) {
        const testing::TestSuite &suite = *all.GetTestSuite(i);
        for (int j = 0; j < suite.total_test_count(); j++) {
            const testing::TestInfo &test = *suite.GetTestInfo(j);
            if (suite.name() != path[0] || test.name() != path[1] || !test.should_run()) continue;
            Result result{test.result()->Passed() && !test.result()->Skipped() ? "passed" : "failed", ""};
            if (test.result()->Skipped()) result.word = "skipped";
            for (int k = 0; k < test.result()->total_part_count(); k++) {
                const testing::TestPartResult &part = test.result()->GetTestPartResult(k);
                if (!part.failed() && !part.skipped()) continue;
                std::string text = part.message();
                if (part.failed() && text.rfind("C++ exception", 0) == 0) result.word = "error";
                if (result.message.empty()) result.message = text;
            }
            if (suite.ad_hoc_test_result().Failed()) result.word = "error";
            return result;
        }
    }
    return {};
}

}

int main() {
    int count = 1;
    char name[] = "suite", *arguments[] = {name, nullptr};
    testing::InitGoogleTest(&count, arguments);
    testing::TestEventListeners &listeners = testing::UnitTest::GetInstance()->listeners();
    delete listeners.Release(listeners.default_result_printer());
    std::vector<Path> tests;
    const testing::UnitTest &all = *testing::UnitTest::GetInstance();
    for (int i = 0; i < all.total_test_suite_count(); i++)
        for (int j = 0; j < all.GetTestSuite(i)->total_test_count(); j++)
            tests.push_back({all.GetTestSuite(i)->name(), all.GetTestSuite(i)->GetTestInfo(j)->name()});
    assay::unit::serve(tests, run);
}
