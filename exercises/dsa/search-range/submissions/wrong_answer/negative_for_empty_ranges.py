from bisect import bisect_left, bisect_right


def count_between(values, ranges):
    values.sort()
    return [bisect_right(values, high) - bisect_left(values, low) for low, high in ranges]
