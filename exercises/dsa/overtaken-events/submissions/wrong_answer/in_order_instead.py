from bisect import bisect_left, insort


def count_overtakings(times):
    pairs = 0
    seen = []
    for time in times:
        pairs += bisect_left(seen, time)
        insort(seen, time)
    return pairs
