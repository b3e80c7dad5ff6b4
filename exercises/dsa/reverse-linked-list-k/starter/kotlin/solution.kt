import assay.ListNode

/** Returns the list with every full group of size nodes reversed. */
fun reverseGroups(head: ListNode<Int>?, size: Int): ListNode<Int>? {
    return head
}
