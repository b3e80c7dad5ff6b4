def reverse_groups(head, size):
    previous = None
    while head:
        head.next, previous, head = previous, head, head.next
    return previous
