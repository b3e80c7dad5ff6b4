/// Returns the length of the longest run in which no character occurs twice.
fn longest_unique_run(log: &str) -> i32 {
    0
}
