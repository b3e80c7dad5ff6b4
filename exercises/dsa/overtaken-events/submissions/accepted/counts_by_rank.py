def count_overtakings(times):
    ranks = {time: rank for rank, time in enumerate(sorted(set(times)), 1)}
    counts = [0] * (len(ranks) + 1)
    pairs = 0
    for time in reversed(times):
        rank = ranks[time]
        earlier = rank - 1
        while earlier:
            pairs += counts[earlier]
            earlier &= earlier - 1
        while rank < len(counts):
            counts[rank] += 1
            rank += rank & -rank
    return pairs
