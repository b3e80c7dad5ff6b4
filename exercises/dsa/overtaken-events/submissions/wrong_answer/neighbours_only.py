from itertools import pairwise


def count_overtakings(times):
    return sum(first > second for first, second in pairwise(times))
