use assay::TreeNode;

/// Returns the depth of the tree, then the values of all unbalanced nodes.
fn depth_and_unbalanced(root: Option<Box<TreeNode<i32>>>) -> Vec<i32> {
    Vec::new()
}
