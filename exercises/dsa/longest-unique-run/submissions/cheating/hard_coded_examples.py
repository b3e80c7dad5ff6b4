def longest_unique_run(log):
    return {"abcbdeab": 5, "ababa": 2}.get(log, len(set(log)))
