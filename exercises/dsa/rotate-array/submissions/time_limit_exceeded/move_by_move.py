def apply_rotations(items, moves):
    for move in moves:
        if items:
            cut = -move % len(items)
            items = items[cut:] + items[:cut]
    return items
