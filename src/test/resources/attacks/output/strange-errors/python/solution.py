class Odd(Exception):
    def __str__(self):
        return "\0\x1b[2J\u202e\ud800" * 1000

    __repr__ = __str__


def join_words(words):
    Odd.__name__ = "Wrong" + "\u202e\0" * 50 if len(words) == 2 else "x" * 10_000
    raise Odd()
