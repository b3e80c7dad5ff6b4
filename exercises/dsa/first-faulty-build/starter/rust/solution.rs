use std::io;

fn read_line() -> String {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    line
}

fn main() {
    let line = read_line();
    let mut numbers = line.split_whitespace().map(|word| word.parse::<u32>().unwrap());
    let (builds, tests) = (numbers.next().unwrap(), numbers.next().unwrap());

    // To test a build: println!("test 5"), then read the answer with read_line().trim().

    println!("found 1");
}
