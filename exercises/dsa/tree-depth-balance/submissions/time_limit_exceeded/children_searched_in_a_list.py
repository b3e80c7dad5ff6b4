def depth_and_unbalanced(root):
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]

    depths = [0] * (len(nodes) + 1)
    balanced = [True] * len(nodes)
    for place in reversed(range(len(nodes))):
        left, right = (
            depths[nodes.index(child)] if child else 0 for child in (nodes[place].left, nodes[place].right)
        )
        depths[place] = 1 + max(left, right)
        balanced[place] = abs(left - right) <= 1
    return [depths[0]] + [node.val for node, fine in zip(nodes, balanced) if not fine]
