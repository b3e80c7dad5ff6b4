from itertools import accumulate


def traffic_of_periods(traffic, periods):
    last = max(end for _, end in periods)
    before = [0, *accumulate(traffic[:last + 1])]
    return [before[end + 1] - before[start] for start, end in periods]
