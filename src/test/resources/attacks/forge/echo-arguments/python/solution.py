def join_words(words):
    return "-".join(words) + "\n" + "-".join(reversed(words))
