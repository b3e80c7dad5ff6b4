from solution import bracket


def test_brackets_a_letter():
    assert bracket("a") == "<a>"


def test_brackets_a_word():
    assert bracket("XYZZYa") == "<XYZZYa>"


def test_brackets_a_sentence():
    assert bracket("one XYZZYb two") == "<one XYZZYb two>"
