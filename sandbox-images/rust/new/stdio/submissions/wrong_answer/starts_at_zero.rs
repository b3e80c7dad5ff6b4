use std::io;

fn main() {
    let values: Vec<i32> = io::stdin()
        .lines()
        .flat_map(|line| line.unwrap().split_whitespace().map(|word| word.parse().unwrap()).collect::<Vec<i32>>())
        .collect();
    let mut best = 0;
    for value in values {
        best = best.max(value);
    }
    println!("{best}");
}
