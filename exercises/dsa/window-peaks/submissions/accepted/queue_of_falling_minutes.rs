use std::collections::VecDeque;

fn window_peaks(requests: &[i32], width: i32) -> Vec<i32> {
    let width = width as usize;
    let mut peaks = Vec::new();
    let mut queue: VecDeque<usize> = VecDeque::new();
    for (minute, &count) in requests.iter().enumerate() {
        while queue.back().is_some_and(|&last| requests[last] <= count) {
            queue.pop_back();
        }
        queue.push_back(minute);
        if queue[0] + width == minute {
            queue.pop_front();
        }
        if minute + 1 >= width {
            peaks.push(requests[queue[0]]);
        }
    }
    peaks
}
