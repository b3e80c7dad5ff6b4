/// Returns the positions of the two numbers that add up to the target.
fn two_sum(nums: &[i32], target: i32) -> Vec<i32> {
    Vec::new()
}
