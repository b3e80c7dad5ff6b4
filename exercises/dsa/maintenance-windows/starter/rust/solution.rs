/// Returns the united windows in the order of time.
fn unite_windows(windows: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
    Vec::new()
}
