def apply_rotations(items, moves):
    cut = -sum(moves) % len(items)
    return items[cut:] + items[:cut]
