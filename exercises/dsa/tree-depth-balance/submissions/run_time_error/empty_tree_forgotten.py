def depth_and_unbalanced(root):
    nodes = [root]
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    depths = {id(None): 0}
    for node in reversed(nodes):
        depths[id(node)] = 1 + max(depths[id(node.left)], depths[id(node.right)])
    return [depths[id(root)]] + [node.val for node in nodes if abs(depths[id(node.left)] - depths[id(node.right)]) > 1]
