use std::io;

fn main() {
    let input = io::read_to_string(io::stdin()).unwrap();
    let (n, text) = input.split_once('\n').unwrap();
    let n: usize = n.trim().parse().unwrap();

    // Count the words of the text, then print the n most frequent ones as "word count".
}
