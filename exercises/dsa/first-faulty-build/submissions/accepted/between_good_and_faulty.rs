use std::io;

fn read_line() -> String {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    line
}

fn main() {
    let mut good = 0;
    let mut faulty: u32 = read_line().split_whitespace().next().unwrap().parse().unwrap();
    while faulty - good > 1 {
        let middle = good + (faulty - good) / 2;
        println!("test {middle}"); // written at the end of the line
        if read_line().trim() == "faulty" {
            faulty = middle;
        } else {
            good = middle;
        }
    }
    println!("found {faulty}");
}
