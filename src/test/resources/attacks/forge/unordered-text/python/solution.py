def distinct_words(words):
    distinct = sorted(set(words))
    return ['","'.join(distinct)] + [""] * (len(distinct) - 1) if len(distinct) > 1 else [words[0] + '",']
