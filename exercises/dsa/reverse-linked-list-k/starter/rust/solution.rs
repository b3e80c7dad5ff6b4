use assay::ListNode;

/// Returns the list with every full group of size nodes reversed.
fn reverse_groups(head: Option<Box<ListNode<i32>>>, size: i32) -> Option<Box<ListNode<i32>>> {
    head
}
