use std::io;

fn main() {
    for line in io::stdin().lines() {
        match line.unwrap().trim().parse::<i64>() {
            Ok(number) => println!("{}", number + 1),
            Err(_) => return,
        }
    }
}
