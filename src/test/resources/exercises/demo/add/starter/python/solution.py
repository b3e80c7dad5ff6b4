def add_all(values, start):
    return 0
