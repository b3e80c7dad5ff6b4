/// Returns the smallest number of bundles that hold exactly so many messages, or -1.
fn fewest_bundles(sizes: &[i32], messages: i32) -> i32 {
    -1
}
