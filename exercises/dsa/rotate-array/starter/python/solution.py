def apply_rotations(items: list[int], moves: list[int]) -> list[int]:
    """Return the items in their order after all moves."""
    return items
