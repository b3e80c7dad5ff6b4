def distinct_words(words):
    return list(set(words))
