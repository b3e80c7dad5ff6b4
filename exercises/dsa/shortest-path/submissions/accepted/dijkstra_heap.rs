use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn shortest_distances(places: i32, roads: &[Vec<i32>], start: i32) -> Vec<i64> {
    let mut leaving = vec![Vec::new(); places as usize];
    for road in roads {
        leaving[road[0] as usize].push((road[1] as usize, i64::from(road[2])));
    }

    let mut distances = vec![-1; places as usize];
    let mut reachable = BinaryHeap::from([Reverse((0, start as usize))]);
    while let Some(Reverse((distance, place))) = reachable.pop() {
        if distances[place] >= 0 {
            continue;
        }
        distances[place] = distance;
        for &(next, length) in &leaving[place] {
            if distances[next] < 0 {
                reachable.push(Reverse((distance + length, next)));
            }
        }
    }
    distances
}
