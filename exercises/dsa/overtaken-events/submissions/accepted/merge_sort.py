def count_overtakings(times):
    if len(times) < 2:
        return 0
    half = len(times) // 2
    left, right = times[:half], times[half:]
    pairs = count_overtakings(left) + count_overtakings(right)
    taken = at = 0
    for time in right:
        while taken < half and left[taken] <= time:
            times[at] = left[taken]
            taken += 1
            at += 1
        pairs += half - taken
        times[at] = time
        at += 1
    times[at:] = left[taken:]
    return pairs
