fn largest(values: Vec<i32>) -> i32 {
    let mut best = 0;
    for value in values {
        best = best.max(value);
    }
    best
}
