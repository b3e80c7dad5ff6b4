from bisect import bisect_left


def count_between(values, ranges):
    values.sort()
    return [max(0, bisect_left(values, high) - bisect_left(values, low)) for low, high in ranges]
