fn longest_wait(requests: &[i32]) -> Vec<i32> {
    let (mut from, mut to) = (0, 0);
    let mut waiting: Vec<usize> = Vec::new();
    for (now, &count) in requests.iter().enumerate() {
        while let Some(&then) = waiting.last().filter(|&&then| requests[then] < count) {
            waiting.pop();
            if now - then > to - from {
                (from, to) = (then, now);
            }
        }
        waiting.push(now);
    }
    if from < to {
        vec![from as i32, to as i32]
    } else {
        Vec::new()
    }
}
