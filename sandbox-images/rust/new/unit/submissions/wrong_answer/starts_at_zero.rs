pub fn largest(values: &[i32]) -> Result<i32, String> {
    if values.is_empty() {
        return Err("there are no values".into());
    }
    let mut best = 0;
    for &value in values {
        best = best.max(value);
    }
    Ok(best)
}
