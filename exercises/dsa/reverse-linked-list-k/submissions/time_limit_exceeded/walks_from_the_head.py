def node_at(head, position):
    for _ in range(position):
        head = head.next
    return head


def reverse_groups(head, size):
    count, node = 0, head
    while node:
        count, node = count + 1, node.next
    for start in range(0, count - size + 1, size):
        for offset in range(size // 2):
            left = node_at(head, start + offset)
            right = node_at(head, start + size - 1 - offset)
            left.val, right.val = right.val, left.val
    return head
