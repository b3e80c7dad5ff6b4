use std::hint::black_box;

fn deeper(depth: u64) -> u64 {
    black_box(deeper(black_box(depth) + 1)) + 1
}

fn main() {
    println!("BREACH {}", deeper(0));
}
