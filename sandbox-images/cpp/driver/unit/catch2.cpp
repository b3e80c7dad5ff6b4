#include <catch2/catch_session.hpp>
#include <catch2/catch_test_case_info.hpp>
#include <catch2/interfaces/catch_interfaces_registry_hub.hpp>
#include <catch2/interfaces/catch_interfaces_testcase.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

#include "suite.hpp"

using assay::unit::Path;
using assay::unit::Result;

namespace {

Result result;

std::string name(const char *file) {
    std::string path = file;
    return path.substr(path.rfind('/') + 1);
}

class Listener : public Catch::EventListenerBase {
public:
    using EventListenerBase::EventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo &) override { result = {"passed", ""}; }

    void assertionEnded(const Catch::AssertionStats &stats) override {
        const Catch::AssertionResult &end = stats.assertionResult;
        bool skipped = end.getResultType() == Catch::ResultWas::ExplicitSkip; // which counts as a success
        if ((end.succeeded() && !skipped) || result.word != "passed") return;
        bool error = end.getResultType() == Catch::ResultWas::ThrewException || end.getResultType() == Catch::ResultWas::FatalErrorCondition;
        result.word = skipped ? "skipped" : error ? "error" : "failed";
        std::string text = skipped || error || !end.hasExpression() ? std::string(end.getMessage()) : end.getExpandedExpression();
        result.message = text + " (" + name(end.getSourceInfo().file) + ":" + std::to_string(end.getSourceInfo().line) + ")";
    }

    void testCaseEnded(const Catch::TestCaseStats &stats) override {
        if (result.word == "passed" && !stats.totals.assertions.allOk()) result = {"failed", ""};
    }
};

CATCH_REGISTER_LISTENER(Listener)

Catch::Session *session;

std::string escaped(const std::string &name) {
    std::string text;
    for (char letter : name) {
        if (std::string("\\,[]\"*").find(letter) != std::string::npos) text += '\\';
        text += letter;
    }
    return text;
}

Result run(const Path &path) {
    std::string test = escaped(path.front());
    const char *arguments[] = {"suite", test.c_str(), "--out", "/dev/null"};
    if (session->applyCommandLine(4, arguments) == 0) session->run();
    return result;
}

}

int main() {
    session = new Catch::Session();
    std::vector<Path> tests;
    for (const auto &test : Catch::getRegistryHub().getTestCaseRegistry().getAllTests()) tests.push_back({test.getTestCaseInfo().name});
    assay::unit::serve(tests, run);
}
