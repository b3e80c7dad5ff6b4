def join_words(words):
    return "-".join(reversed(words))
