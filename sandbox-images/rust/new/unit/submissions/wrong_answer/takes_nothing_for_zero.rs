pub fn largest(values: &[i32]) -> Result<i32, String> {
    Ok(values.iter().copied().max().unwrap_or(0))
}
