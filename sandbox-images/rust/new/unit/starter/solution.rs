/// Returns the largest of the values, or a message when there are none.
pub fn largest(values: &[i32]) -> Result<i32, String> {
    Ok(0)
}
