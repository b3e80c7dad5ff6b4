def average_by_level(root):
    averages = []
    level = [root] if root else []
    while level:
        times = {node.val for node in level}
        averages.append(sum(times) / len(times))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
