from assay import ListNode


def reverse_groups(head: ListNode | None, size: int) -> ListNode | None:
    """Return the list with every full group of size nodes reversed."""
    return head
