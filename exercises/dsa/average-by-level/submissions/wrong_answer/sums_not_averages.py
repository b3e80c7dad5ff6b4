def average_by_level(root):
    sums = []
    level = [root] if root else []
    while level:
        sums.append(sum(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return sums
