/// Returns the positions of equal queries, group by group.
fn group_equal_requests(queries: &[String]) -> Vec<Vec<i32>> {
    Vec::new()
}
