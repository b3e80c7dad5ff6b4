def levels_below(node):
    level = [node] if node else []
    levels = 0
    while level:
        levels += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels


def depth_and_unbalanced(root):
    result = [levels_below(root)]
    level = [root] if root else []
    while level:
        result += [node.val for node in level if abs(levels_below(node.left) - levels_below(node.right)) > 1]
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
