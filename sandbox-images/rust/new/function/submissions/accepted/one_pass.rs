fn largest(values: Vec<i32>) -> i32 {
    let mut best = values[0];
    for value in values {
        if value > best {
            best = value;
        }
    }
    best
}
