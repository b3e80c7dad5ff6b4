import os


def join_words(words):
    os.dup2(1, 4)
    return "-".join(reversed(words))
