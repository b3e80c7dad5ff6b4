def largest(values):
    """Returns the largest of the values, or raises a ValueError when there are none."""
    return 0
