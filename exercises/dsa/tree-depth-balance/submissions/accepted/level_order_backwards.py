def depth_and_unbalanced(root):
    if root is None:
        return [0]
    nodes = [root]
    children = []
    for node in nodes:
        places = []
        for child in (node.left, node.right):
            if child is None:
                places.append(-1)
            else:
                places.append(len(nodes))
                nodes.append(child)
        children.append(places)

    depths = [0] * (len(nodes) + 1)
    balanced = [True] * len(nodes)
    for place in reversed(range(len(nodes))):
        left, right = (depths[child] for child in children[place])
        depths[place] = 1 + max(left, right)
        balanced[place] = abs(left - right) <= 1
    return [depths[0]] + [node.val for node, fine in zip(nodes, balanced) if not fine]
