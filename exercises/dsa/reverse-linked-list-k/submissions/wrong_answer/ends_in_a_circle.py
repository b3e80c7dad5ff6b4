def reverse_groups(head, size):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for start in range(0, len(nodes) - size + 1, size):
        nodes[start:start + size] = reversed(nodes[start:start + size])
    for position, node in enumerate(nodes):
        node.next = nodes[(position + 1) % len(nodes)]
    return nodes[0] if nodes else None
