def average_by_level(root):
    if root is None:
        return []
    left, right = average_by_level(root.left), average_by_level(root.right)
    if len(left) < len(right):
        left, right = right, left
    below = [(a + b) / 2 for a, b in zip(left, right)] + left[len(right):]
    return [root.val, *below]
