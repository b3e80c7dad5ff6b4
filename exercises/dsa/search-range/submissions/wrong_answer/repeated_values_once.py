from bisect import bisect_left, bisect_right


def count_between(values, ranges):
    values = sorted(set(values))
    return [max(0, bisect_right(values, high) - bisect_left(values, low)) for low, high in ranges]
