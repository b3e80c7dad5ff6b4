from assay import ListNode


def reverse_groups(head, size):
    before = start = ListNode(0, head)
    while True:
        last = before
        for _ in range(size):
            last = last.next
            if last is None:
                return start.next
        first, rest = before.next, last.next
        previous, node = rest, first
        while node is not rest:
            node.next, previous, node = previous, node, node.next
        before.next, before = last, first
