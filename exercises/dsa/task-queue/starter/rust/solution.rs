use std::io;

fn main() {
    let input = io::read_to_string(io::stdin()).unwrap();
    let mut lines = input.lines();
    let quantum: u64 = lines.next().unwrap().trim().parse().unwrap();
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["add", name, work] => {
                let work: u64 = work.parse().unwrap();
            }
            ["cancel", name] => {}
            ["run", turns] => {
                let turns: u64 = turns.parse().unwrap();
            }
            _ => {}
        }
    }
}
