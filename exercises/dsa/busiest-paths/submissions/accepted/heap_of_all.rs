use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

fn busiest_paths(paths: &[String], count: i32) -> Vec<String> {
    let mut requests = HashMap::new();
    for path in paths {
        *requests.entry(path).or_insert(0) += 1;
    }
    let mut heap: BinaryHeap<_> = requests.into_iter().map(|(path, times)| (times, Reverse(path))).collect();
    (0..count).map_while(|_| heap.pop()).map(|(_, Reverse(path))| path.clone()).collect()
}
