def reverse_groups(head, size):
    start = head
    while start:
        group = []
        for _ in range(size):
            group.append((start, start.val))
            start = start.next
        for (node, _), (_, load) in zip(group, reversed(group)):
            node.val = load
    return head
