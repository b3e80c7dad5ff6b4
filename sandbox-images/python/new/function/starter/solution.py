def largest(values: list[int]) -> int:
    """Return the largest of the values."""
    return 0
