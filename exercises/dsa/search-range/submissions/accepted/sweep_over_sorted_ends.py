def count_between(values, ranges):
    values = sorted(values)
    ends = [(low - 1, -1, place) for place, (low, high) in enumerate(ranges) if low <= high]
    ends += [(high, 1, place) for place, (low, high) in enumerate(ranges) if low <= high]
    ends.sort()
    counts = [0] * len(ranges)
    below = 0
    for end, sign, place in ends:
        while below < len(values) and values[below] <= end:
            below += 1
        counts[place] += sign * below
    return counts
