def largest(values):
    if not values:
        raise ValueError("there are no values")
    best = values[0]
    for value in values:
        if value > best:
            best = value
    return best
