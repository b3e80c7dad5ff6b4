"""The tests that pytest collects."""

import os

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
import pytest
from _pytest.outcomes import Failed
from _pytest.runner import runtestprotocol

from assay._suite import named, verdict

SEALED = {"_pytest", "pytest", "pluggy", "unittest"}
OPTIONS = ["-c", "/dev/null", "--rootdir=/work", "--import-mode=append", "-s"]
UNUSED = ["cacheprovider", "terminal", "junitxml", "pastebin", "doctest", "nose", "faulthandler", "stepwise", "setuponly", "setupplan"]


class Serving:
    """Takes the place of pytest's loop over all tests."""

    def __init__(self, close, run, fail):
        self.close, self.run, self.fail, self.problems, self.caught = close, run, fail, [], None

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self):
        self.close()

    @pytest.hookimpl(tryfirst=True)
    def pytest_exception_interact(self, node, call, report):
        self.caught = call.excinfo.value
        if report.when == "collect":
            self.problems.append(self.caught)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        if self.problems:
            self.fail(*unloadable(self.problems[0]))
        else:
            self.run({path(item): item for item in session.items}, self.perform)
        return True

    def perform(self, item):
        self.caught = None
        reports = runtestprotocol(item, log=False, nextitem=None)
        for report in reports:
            if report.failed:
                if self.caught is None:
                    return "failed", str(report.longrepr)
                return verdict(self.caught, (AssertionError, Failed) if report.when == "call" else ())
        for report in reports:
            if report.skipped or hasattr(report, "wasxfail"):
                return "skipped", str(getattr(report, "wasxfail", "") or report.longrepr[2])
        stages = [report.when for report in reports]
        return ("passed", "") if stages == ["setup", "call", "teardown"] else ("error", "the test did not come to its end")


def path(item):
    return tuple(part for part in item.nodeid.split("::")[1:] if part)


def unloadable(problem):
    cause = problem.__cause__ or problem.__context__ or problem
    return ("SyntaxError" if isinstance(cause, SyntaxError) else ""), named(cause)


def serve(files, close, run, fail):
    options = [word for name in UNUSED for word in ("-p", f"no:{name}")]
    suite = [f"/work/{file}" for file in files if file.endswith(".py") and file != "conftest.py"]
    pytest.main([*OPTIONS, *options, *suite], plugins=[Serving(close, run, fail)])
    fail("", "pytest found no tests")
