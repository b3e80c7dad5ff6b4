/// Returns an order in which all services can start, or an empty vector.
fn start_order(services: i32, needs: &[Vec<i32>]) -> Vec<i32> {
    Vec::new()
}
