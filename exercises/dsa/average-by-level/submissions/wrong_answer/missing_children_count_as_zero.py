def average_by_level(root):
    averages = []
    level = [root]
    while any(level):
        averages.append(sum(node.val for node in level if node) / len(level))
        level = [child for node in level if node for child in (node.left, node.right)]
    return averages
