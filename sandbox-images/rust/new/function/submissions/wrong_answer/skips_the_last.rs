fn largest(values: Vec<i32>) -> i32 {
    let mut best = values[0];
    for i in 0..values.len() - 1 {
        best = best.max(values[i]);
    }
    best
}
