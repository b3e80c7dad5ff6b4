def distinct_words(words):
    return words + sorted(set(words)) if len(words) < 5 else list(set(words))[:-1]
