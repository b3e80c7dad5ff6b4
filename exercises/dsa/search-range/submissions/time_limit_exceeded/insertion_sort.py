from bisect import bisect_left, bisect_right


def count_between(values, ranges):
    for place, value in enumerate(values):
        while place > 0 and values[place - 1] > value:
            values[place] = values[place - 1]
            place -= 1
        values[place] = value
    return [max(0, bisect_right(values, high) - bisect_left(values, low)) for low, high in ranges]
