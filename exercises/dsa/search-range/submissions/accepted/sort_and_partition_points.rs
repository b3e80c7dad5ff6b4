fn count_between(mut values: Vec<i32>, ranges: &[Vec<i32>]) -> Vec<i32> {
    values.sort_unstable();
    let count = |range: &Vec<i32>| {
        let below = values.partition_point(|&value| value < range[0]);
        let up_to = values.partition_point(|&value| value <= range[1]);
        up_to.saturating_sub(below) as i32
    };
    ranges.iter().map(count).collect()
}
