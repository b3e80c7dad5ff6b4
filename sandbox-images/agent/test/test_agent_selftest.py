"""The self-test where much is missing: these sandboxes have no filter of system calls but the engine's own."""

import unittest

from sandbox_case import SELFTEST, SandboxCase


class SelfTest(SandboxCase):
    def test_what_is_missing_does_not_keep_it_from_looking_for_the_rest(self):
        ended = self.fresh().run(SELFTEST, cpu=20, wall=20)
        self.assertEnded(ended, "exited")
        answers = dict(line.split(" ", 1) for line in ended.output.decode().splitlines())
        self.assertIn("ptrace", answers["system-calls"])
        self.assertEqual(answers["user"], "ok")
        self.assertEqual(list(answers)[-1], "kernel-settings")


if __name__ == "__main__":
    unittest.main()
