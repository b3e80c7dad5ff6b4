use std::io;

fn main() {
    println!("50");
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).unwrap(); // higher, lower or right
}
