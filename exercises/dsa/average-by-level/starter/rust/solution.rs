use assay::TreeNode;

/// Returns the average of each level, from the root down.
fn average_by_level(root: Option<Box<TreeNode<i32>>>) -> Vec<f64> {
    Vec::new()
}
