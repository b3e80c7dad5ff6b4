def levels_of(node):
    return 0 if node is None else 1 + max(levels_of(node.left), levels_of(node.right))


def times_at(node, level):
    if node is None:
        return []
    if level == 0:
        return [node.val]
    return times_at(node.left, level - 1) + times_at(node.right, level - 1)


def average_by_level(root):
    levels = [times_at(root, level) for level in range(levels_of(root))]
    return [sum(times) / len(times) for times in levels]
