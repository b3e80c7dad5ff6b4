/// Returns the items in their order after all moves.
fn apply_rotations(items: &[i32], moves: &[i32]) -> Vec<i32> {
    items.to_vec()
}
