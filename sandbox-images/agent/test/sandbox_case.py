"""A test case with the image of agent and probe, and one sandbox for all tests that leave it clean."""

import functools
import pathlib
import time
import unittest

from agent_client import Sandbox
from docker_engine import api, import_image

IMAGE = "assay-agent-test:latest"
PROBE = "/probe"
SELFTEST = "/assay/selftest"


@functools.cache
def build_image():
    here = pathlib.Path(__file__).parent
    import_image("assay-agent-test", {
        "assay/agent": here.parent / "agent", "assay/selftest": here.parent / "selftest/selftest", "probe": here / "probe",
    })


def eventually(holds, seconds=10):
    """Waits for what happens outside the sandbox; fails when it does not."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise AssertionError("it did not happen in time")
        time.sleep(0.02)


class SandboxCase(unittest.TestCase):
    shared = None
    changes = {}  # of the container's settings

    @classmethod
    def setUpClass(cls):
        build_image()
        cls.shared = Sandbox(IMAGE, **cls.changes)

    @classmethod
    def tearDownClass(cls):
        cls.shared.container.remove()

    def fresh(self, **changes):
        sandbox = Sandbox(IMAGE, **changes)
        self.addCleanup(sandbox.container.remove)
        return sandbox

    def probe(self, *words, sandbox=None, clean=True, **limits):
        """Runs the probe; whatever it does, the sandbox must be clean and the next run honest."""
        sandbox = sandbox or self.shared
        ended = sandbox.run(PROBE, *words, **limits)
        self.assertEqual(ended.clean, clean)
        canary = sandbox.run(PROBE, "look")
        self.assertEqual((canary.how, canary.code, canary.output), ("exited", 0, b""), f"after {words}")
        return ended

    def assertEnded(self, ended, how, code=0):
        self.assertEqual((ended.how, ended.code), (how, code), f"{ended.error[:200]!r}")

    def processes(self, sandbox):
        return api("GET", f"/containers/{sandbox.container.id}/top")["Processes"]
