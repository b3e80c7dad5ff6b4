/// Returns the sizes of all outages, the largest first.
fn outage_sizes(floor: &[String]) -> Vec<i32> {
    Vec::new()
}
