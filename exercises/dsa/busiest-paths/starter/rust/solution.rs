/// Returns the paths with the most requests, the busiest first.
fn busiest_paths(paths: &[String], count: i32) -> Vec<String> {
    Vec::new()
}
