def count_between(values, ranges):
    return [sum(low <= value <= high for value in values) for low, high in ranges]
