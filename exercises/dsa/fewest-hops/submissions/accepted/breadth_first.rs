use std::collections::{HashMap, VecDeque};
use std::{io, iter};

fn main() {
    let input = io::read_to_string(io::stdin()).unwrap();
    let mut words = input.split_whitespace();
    let (start, target) = (words.next().unwrap(), words.next().unwrap());
    words.next(); // the number of links: all words after it are links
    let mut near: HashMap<&str, Vec<&str>> = HashMap::new();
    while let (Some(one), Some(other)) = (words.next(), words.next()) {
        near.entry(one).or_default().push(other);
        near.entry(other).or_default().push(one);
    }

    let mut came_from = HashMap::from([(start, None)]);
    let mut queue = VecDeque::from([start]);
    while let Some(server) = queue.pop_front() {
        for &other in near.get(server).into_iter().flatten() {
            if !came_from.contains_key(other) {
                came_from.insert(other, Some(server));
                queue.push_back(other);
            }
        }
    }

    if !came_from.contains_key(target) {
        println!("unreachable");
        return;
    }
    let mut route: Vec<&str> = iter::successors(Some(target), |&server| came_from[server]).collect();
    route.reverse();
    println!("{}", route.join(" "));
}
