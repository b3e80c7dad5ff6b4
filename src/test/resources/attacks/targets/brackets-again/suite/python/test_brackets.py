import unittest

from solution import bracket


class BracketsTest(unittest.TestCase):
    def test_brackets_a_letter(self):
        self.assertEqual(bracket("a"), "<a>")

    def test_brackets_a_word(self):
        self.assertEqual(bracket("XYZZYa"), "<XYZZYa>")

    def test_brackets_a_sentence(self):
        self.assertEqual(bracket("one XYZZYb two"), "<one XYZZYb two>")
