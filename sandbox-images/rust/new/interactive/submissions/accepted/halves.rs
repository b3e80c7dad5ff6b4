use std::io;

fn main() {
    let (mut low, mut high) = (1, 100);
    loop {
        let guess = (low + high) / 2;
        println!("{guess}");
        let mut answer = String::new();
        io::stdin().read_line(&mut answer).unwrap();
        match answer.trim() {
            "right" => return,
            "higher" => low = guess + 1,
            _ => high = guess - 1,
        }
    }
}
