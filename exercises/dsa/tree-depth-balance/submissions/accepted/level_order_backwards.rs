use assay::TreeNode;
use std::collections::VecDeque;

fn depth_and_unbalanced(root: Option<Box<TreeNode<i32>>>) -> Vec<i32> {
    let mut nodes: Vec<&TreeNode<i32>> = root.as_deref().into_iter().collect();
    let mut next = 0;
    while let Some(&node) = nodes.get(next) {
        nodes.extend(node.left.as_deref());
        nodes.extend(node.right.as_deref());
        next += 1;
    }

    let mut depths: VecDeque<i32> = VecDeque::new(); // of nodes whose parents are still to come, in the parents' order
    let mut result = Vec::new();
    for node in nodes.into_iter().rev() {
        let mut depth_of = |child: &Option<_>| if child.is_some() { depths.pop_front().unwrap() } else { 0 };
        let (right, left) = (depth_of(&node.right), depth_of(&node.left));
        depths.push_back(1 + left.max(right));
        if left.abs_diff(right) > 1 {
            result.push(node.val);
        }
    }
    result.push(depths.pop_front().unwrap_or(0));
    result.reverse();
    result
}
