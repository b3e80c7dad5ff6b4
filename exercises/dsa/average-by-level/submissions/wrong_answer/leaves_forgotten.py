def average_by_level(root):
    averages = []
    level = [root] if root else []
    while level:
        below = [child for node in level for child in (node.left, node.right) if child]
        if below:
            averages.append(sum(node.val for node in level) / len(level))
        level = below
    return averages
