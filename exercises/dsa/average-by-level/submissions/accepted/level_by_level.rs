use assay::TreeNode;

fn average_by_level(root: Option<Box<TreeNode<i32>>>) -> Vec<f64> {
    let mut averages = Vec::new();
    let mut level: Vec<&TreeNode<i32>> = root.as_deref().into_iter().collect();
    while !level.is_empty() {
        let sum: i64 = level.iter().map(|node| i64::from(node.val)).sum();
        averages.push(sum as f64 / level.len() as f64);
        level = level.into_iter().flat_map(|node| [&node.left, &node.right]).filter_map(|child| child.as_deref()).collect();
    }
    averages
}
