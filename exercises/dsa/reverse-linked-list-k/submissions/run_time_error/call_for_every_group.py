def reverse_groups(head, size):
    rest = head
    for _ in range(size):
        if rest is None:
            return head
        rest = rest.next
    reversed_part, node = reverse_groups(rest, size), head
    for _ in range(size):
        node.next, reversed_part, node = reversed_part, node, node.next
    return reversed_part
