import unittest

from solution import behave


class EndsTest(unittest.TestCase):
    def test_passes(self):
        self.assertEqual(behave("pass"), 42)

    def test_fails(self):
        self.assertEqual(behave("fail"), 42)

    def test_fails_in_secret(self):
        self.assertEqual(behave("fail"), 42, "XYZZY")

    def test_raises(self):
        behave("raise")

    @unittest.skip("not today")
    def test_is_skipped(self):
        behave("pass")

    def test_exits_early(self):
        behave("exit")

    def test_is_fine_again(self):
        self.assertEqual(behave("pass"), 42)

    def test_never_ends(self):
        behave("loop")
