"""The tests of unittest's TestCase classes."""

import unittest
import unittest.mock
from importlib import import_module

from assay._suite import named, verdict

SEALED = {"unittest"}


def serve(files, close, run, fail):
    close()
    loader, tests = unittest.TestLoader(), {}
    try:
        for file in files:
            if file.endswith(".py"):
                for case in flat(loader.loadTestsFromModule(import_module(file.removesuffix(".py")))):
                    tests[type(case).__name__, case._testMethodName] = case
    except SystemExit:
        raise
    except BaseException as problem:
        return fail("SyntaxError" if isinstance(problem, SyntaxError) else "", named(problem))
    run(tests, perform)


def flat(suite):
    for one in suite:
        yield from flat(one) if isinstance(one, unittest.TestSuite) else (one,)


class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.passed, self.problem, self.skip = 0, None, None

    def addSuccess(self, test):
        self.passed += 1

    def addError(self, test, problem):
        self.problem = self.problem or verdict(problem[1], ())

    def addFailure(self, test, problem):
        self.problem = self.problem or verdict(problem[1], AssertionError)

    def addSubTest(self, test, subtest, problem):
        if problem is not None:
            self.problem = self.problem or verdict(problem[1], AssertionError)

    def addSkip(self, test, reason):
        self.skip = "skipped", str(reason)

    def addExpectedFailure(self, test, problem):
        self.skip = "skipped", "it is expected to fail"

    def addUnexpectedSuccess(self, test):
        self.problem = "failed", "it is expected to fail, and does not"


def perform(case):
    result = Result()
    unittest.TestSuite([type(case)(case._testMethodName)]).run(result)
    if result.problem or result.skip:
        return result.problem or result.skip
    return ("passed", "") if result.passed == 1 else ("error", "the test did not come to its end")
