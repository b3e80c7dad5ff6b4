def count_overtakings(times):
    counts = [0] * (max(times, default=0) + 2)
    pairs = 0
    for time in reversed(times):
        earlier = time
        while earlier:
            pairs += counts[earlier]
            earlier &= earlier - 1
        time += 1
        while time < len(counts):
            counts[time] += 1
            time += time & -time
    return pairs
