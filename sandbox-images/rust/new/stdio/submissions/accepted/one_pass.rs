use std::io;

fn main() {
    let values: Vec<i32> = io::stdin()
        .lines()
        .flat_map(|line| line.unwrap().split_whitespace().map(|word| word.parse().unwrap()).collect::<Vec<i32>>())
        .collect();
    println!("{}", values.iter().max().unwrap());
}
