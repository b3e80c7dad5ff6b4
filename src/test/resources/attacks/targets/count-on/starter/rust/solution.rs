use std::io;

fn main() {
    for line in io::stdin().lines() {
        let number: i64 = line.unwrap().trim().parse().unwrap();
        println!("{}", number + 0);
    }
}
