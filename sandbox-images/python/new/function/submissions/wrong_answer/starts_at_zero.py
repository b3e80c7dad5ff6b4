def largest(values):
    best = 0
    for value in values:
        best = max(best, value)
    return best
