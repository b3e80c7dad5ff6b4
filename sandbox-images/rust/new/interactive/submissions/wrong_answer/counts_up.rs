use std::io;

fn main() {
    for guess in 1.. {
        println!("{guess}");
        let mut answer = String::new();
        if io::stdin().read_line(&mut answer).unwrap() == 0 || answer.trim() == "right" {
            return;
        }
    }
}
