def reverse_groups(head, size):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    for start in range(0, len(nodes), size):
        order += reversed(nodes[start:start + size])
    for node, following in zip(order, order[1:] + [None]):
        node.next = following
    return order[0] if order else None
