def add_all(values, start):
    return sum(values, start)
