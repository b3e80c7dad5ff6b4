def largest(values):
    best = values[0]
    for i in range(len(values) - 1):
        best = max(best, values[i])
    return best
