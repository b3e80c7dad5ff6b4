fn unite_windows(mut windows: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
    windows.sort_unstable_by_key(|window| window[0]);
    let mut united: Vec<Vec<i32>> = Vec::new();
    for window in windows {
        match united.last_mut() {
            Some(last) if window[0] <= last[1] => last[1] = last[1].max(window[1]),
            _ => united.push(window),
        }
    }
    united
}
