/// Returns the two minutes of the longest wait, or an empty vector.
fn longest_wait(requests: &[i32]) -> Vec<i32> {
    Vec::new()
}
