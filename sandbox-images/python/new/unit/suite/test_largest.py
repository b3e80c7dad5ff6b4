import unittest

from solution import largest


class LargestTest(unittest.TestCase):
    def test_finds_the_largest(self):
        self.assertEqual(largest([3, 8, 5]), 8)

    def test_finds_the_largest_below_zero(self):
        self.assertEqual(largest([-3, -8, -5]), -3)

    def test_refuses_no_values(self):
        with self.assertRaises(ValueError):
            largest([])
