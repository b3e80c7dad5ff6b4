use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let mut words = line.split_whitespace();
    let name = words.next().unwrap();
    let sum: f64 = words.map(|word| word.parse::<f64>().unwrap()).sum();
    println!("{name} {sum}");
}
