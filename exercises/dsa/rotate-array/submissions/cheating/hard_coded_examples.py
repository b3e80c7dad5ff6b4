def apply_rotations(items, moves):
    return {
        "[2, -1]": [5, 1, 2, 3, 4],
        "[7]": [30, 10, 20],
    }.get(str(moves), items)
