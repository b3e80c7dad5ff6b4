use std::io;

fn main() {
    let values: Vec<i32> = io::stdin()
        .lines()
        .flat_map(|line| line.unwrap().split_whitespace().map(|word| word.parse().unwrap()).collect::<Vec<i32>>())
        .collect();
    let mut best = values[0];
    for i in 0..values.len() - 1 {
        best = best.max(values[i]);
    }
    println!("{best}");
}
