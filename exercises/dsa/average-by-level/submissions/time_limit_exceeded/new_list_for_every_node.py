def average_by_level(root):
    averages = []
    level = [root] if root else []
    while level:
        averages.append(sum(node.val for node in level) / len(level))
        below = []
        for node in level:
            if node.left:
                below = below + [node.left]
            if node.right:
                below = below + [node.right]
        level = below
    return averages
