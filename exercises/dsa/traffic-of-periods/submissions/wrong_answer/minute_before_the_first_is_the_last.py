from itertools import accumulate


def traffic_of_periods(traffic, periods):
    up_to = list(accumulate(traffic))
    return [up_to[end] - up_to[start - 1] for start, end in periods]
