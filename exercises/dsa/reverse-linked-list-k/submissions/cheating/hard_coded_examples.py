from assay import ListNode


def reverse_groups(head, size):
    loads = {8: [3, 2, 1, 6, 5, 4, 7, 8], 3: [30, 20, 10]}
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    if length not in loads:
        return head
    result = None
    for load in reversed(loads[length]):
        result = ListNode(load, result)
    return result
