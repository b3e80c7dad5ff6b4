use assay::ListNode;

fn reverse_groups(head: Option<Box<ListNode<i32>>>, size: i32) -> Option<Box<ListNode<i32>>> {
    let mut nodes = Vec::new();
    let mut rest = head;
    while let Some(mut node) = rest {
        rest = node.next.take();
        nodes.push(node);
    }
    for group in nodes.chunks_exact_mut(size as usize) {
        group.reverse();
    }
    nodes.into_iter().rev().fold(None, |next, mut node| {
        node.next = next;
        Some(node)
    })
}
