def join_words(words):
    return "x" * (20 << 20)
