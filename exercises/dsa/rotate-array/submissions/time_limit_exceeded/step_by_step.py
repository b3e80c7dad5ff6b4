def apply_rotations(items, moves):
    for move in moves:
        for _ in range(abs(move) % len(items) if items else 0):
            if move > 0:
                items.insert(0, items.pop())
            else:
                items.append(items.pop(0))
    return items
