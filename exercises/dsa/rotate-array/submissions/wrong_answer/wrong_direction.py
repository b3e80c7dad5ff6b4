def apply_rotations(items, moves):
    if not items:
        return items
    cut = sum(moves) % len(items)
    return items[cut:] + items[:cut]
