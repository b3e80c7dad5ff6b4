import assay.ListNode

fun reverseGroups(head: ListNode<Int>?, size: Int): ListNode<Int>? {
    val groups = generateSequence(head) { it.next }.count() / size
    val start = ListNode(0, head)
    var before = start
    repeat(groups) {
        val first = before.next!!
        repeat(size - 1) {
            val node = first.next!!
            first.next = node.next
            node.next = before.next
            before.next = node
        }
        before = first
    }
    return start.next
}
