def largest(values):
    return max(values, default=0)
