def average_by_level(root):
    times = []

    def visit(node, level):
        if node is None:
            return
        if level == len(times):
            times.append([])
        times[level].append(node.val)
        visit(node.left, level + 1)
        visit(node.right, level + 1)

    visit(root, 0)
    return [sum(level) / len(level) for level in times]
