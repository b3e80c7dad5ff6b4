from itertools import accumulate


def window_peaks(requests, width):
    return list(accumulate(requests, max))[width - 1:]
