/// Returns the largest number of each window.
fn window_peaks(requests: &[i32], width: i32) -> Vec<i32> {
    Vec::new()
}
