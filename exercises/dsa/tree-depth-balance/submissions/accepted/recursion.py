def depth_and_unbalanced(root):
    levels = []

    def depth(node, level):
        if node is None:
            return 0
        if level == len(levels):
            levels.append([])
        left = depth(node.left, level + 1)
        right = depth(node.right, level + 1)
        if abs(left - right) > 1:
            levels[level].append(node.val)
        return 1 + max(left, right)

    return [depth(root, 0)] + [value for level in levels for value in level]
