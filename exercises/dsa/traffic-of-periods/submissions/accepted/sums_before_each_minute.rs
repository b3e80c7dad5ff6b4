fn traffic_of_periods(traffic: &[i32], periods: &[Vec<i32>]) -> Vec<i64> {
    let mut before = vec![0_i64; traffic.len() + 1];
    for (minute, &sent) in traffic.iter().enumerate() {
        before[minute + 1] = before[minute] + i64::from(sent);
    }
    periods.iter().map(|period| before[period[1] as usize + 1] - before[period[0] as usize]).collect()
}
