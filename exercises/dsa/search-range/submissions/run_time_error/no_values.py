def count_between(values, ranges):
    smallest, largest = min(values), max(values)
    below = {}
    for place, value in enumerate(sorted(values)):
        below.setdefault(value, place)
    return [
        sum(low <= value <= high for value in values) if smallest <= high and low <= largest else 0
        for low, high in ranges
    ]
