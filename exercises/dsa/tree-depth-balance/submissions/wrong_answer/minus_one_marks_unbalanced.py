from collections import deque


def depth_or_minus_one(node):
    if node is None:
        return 0
    left = depth_or_minus_one(node.left)
    right = depth_or_minus_one(node.right)
    if left < 0 or right < 0 or abs(left - right) > 1:
        return -1
    return 1 + max(left, right)


def depth(node):
    return 0 if node is None else 1 + max(depth(node.left), depth(node.right))


def depth_and_unbalanced(root):
    result = [depth(root)]
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is not None:
            if depth_or_minus_one(node) < 0:
                result.append(node.val)
            queue += (node.left, node.right)
    return result
