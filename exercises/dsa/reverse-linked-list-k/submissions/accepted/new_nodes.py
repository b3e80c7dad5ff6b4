from assay import ListNode


def reverse_groups(head, size):
    loads = []
    while head:
        loads.append(head.val)
        head = head.next
    for start in range(0, len(loads) - size + 1, size):
        loads[start:start + size] = reversed(loads[start:start + size])
    result = None
    for load in reversed(loads):
        result = ListNode(load, result)
    return result
