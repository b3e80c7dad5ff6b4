fn outage_sizes(floor: &[String]) -> Vec<i32> {
    let mut down: Vec<Vec<bool>> = floor.iter().map(|row| row.bytes().map(|rack| rack == b'#').collect()).collect();
    let mut sizes = Vec::new();
    for row in 0..down.len() {
        for column in 0..down[row].len() {
            if down[row][column] {
                sizes.push(take_outage(&mut down, row, column));
            }
        }
    }
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    sizes
}

/// Takes the outage at a rack off the floor and returns its size.
fn take_outage(down: &mut [Vec<bool>], row: usize, column: usize) -> i32 {
    let mut size = 0;
    let mut stack = vec![(row, column)];
    while let Some((row, column)) = stack.pop() {
        if down.get(row).is_some_and(|racks| racks.get(column) == Some(&true)) {
            down[row][column] = false;
            size += 1;
            // What is before 0 becomes the largest number, which is no rack's.
            stack.extend([(row.wrapping_sub(1), column), (row + 1, column), (row, column.wrapping_sub(1)), (row, column + 1)]);
        }
    }
    size
}
