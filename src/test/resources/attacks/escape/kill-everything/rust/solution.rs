extern "C" {
    fn kill(process: i32, signal: i32) -> i32;
}

fn main() {
    for signal in 1..65 {
        for target in [1, -1] {
            if signal != 32 && signal != 33 && unsafe { kill(target, signal) } == 0 {
                println!("BREACH {target} {signal}");
            }
        }
    }
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    let words: Vec<&str> = line.split_whitespace().rev().collect();
    println!("{}", words.join(" "));
}
