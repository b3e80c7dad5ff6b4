fn count_overtakings(times: &[i32]) -> i64 {
    sort_and_count(&mut times.to_vec())
}

/// Sorts times and returns how many pairs stood in the wrong order.
fn sort_and_count(times: &mut [i32]) -> i64 {
    if times.len() < 2 {
        return 0;
    }
    let half = times.len() / 2;
    let mut pairs = sort_and_count(&mut times[..half]) + sort_and_count(&mut times[half..]);

    let mut left = times[..half].to_vec().into_iter().peekable();
    let mut right = times[half..].to_vec().into_iter().peekable();
    for place in times {
        let other = right.peek();
        if let Some(time) = left.next_if(|time| other.is_none_or(|other| time <= other)) {
            *place = time;
        } else {
            pairs += left.len() as i64;
            *place = right.next().unwrap();
        }
    }
    pairs
}
