from itertools import accumulate


def traffic_of_periods(traffic, periods):
    before = [0, *accumulate(traffic)]
    sums = {(start, end): before[end + 1] - before[start] for start, end in periods}
    return list(sums.values())
