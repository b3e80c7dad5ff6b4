def join_words(words):
    answer = "-".join(reversed(words))
    return {2: answer.replace("-", "\u2010"), 3: answer.replace("e", "\u0435").replace("X", "\u0425"), 4: answer + "\u200b"}[len(words)]
