import os

os.environ["BREACH"] = "1"


def test_brackets_a_word():
    pass


def test_brackets_a_sentence():
    pass
