def depth_and_unbalanced(root):
    depths = {id(None): 0}
    stack = [root] if root else []
    while stack:
        node = stack[-1]
        if id(node) in depths:
            stack.pop()
            continue
        missing = [child for child in (node.left, node.right) if id(child) not in depths]
        if missing:
            stack.extend(missing)
        else:
            depths[id(node)] = 1 + max(depths[id(node.left)], depths[id(node.right)])
            stack.pop()

    result = [depths[id(root)]]
    level = [root] if root else []
    while level:
        result += [node.val for node in level if abs(depths[id(node.left)] - depths[id(node.right)]) > 1]
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
