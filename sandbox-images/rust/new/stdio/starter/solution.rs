use std::io;

fn main() {
    for line in io::stdin().lines() {
        for word in line.unwrap().split_whitespace() {
            let _value: i32 = word.parse().unwrap();
        }
    }
    println!("0");
}
