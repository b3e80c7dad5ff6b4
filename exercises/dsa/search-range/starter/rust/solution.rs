/// Returns for each range how many values lie in it.
fn count_between(values: Vec<i32>, ranges: &[Vec<i32>]) -> Vec<i32> {
    Vec::new()
}
