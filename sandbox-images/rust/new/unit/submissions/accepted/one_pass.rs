pub fn largest(values: &[i32]) -> Result<i32, String> {
    let mut best = *values.first().ok_or("there are no values")?;
    for &value in values {
        best = best.max(value);
    }
    Ok(best)
}
