def apply_rotations(items, moves):
    total = sum(moves)
    return items[-total:] + items[:-total]
