fn apply_rotations(items: &[i32], moves: &[i32]) -> Vec<i32> {
    let mut belt = items.to_vec();
    if !belt.is_empty() {
        let steps: i64 = moves.iter().map(|&step| i64::from(step)).sum();
        belt.rotate_right(steps.rem_euclid(items.len() as i64) as usize);
    }
    belt
}
