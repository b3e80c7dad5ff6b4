fn main() {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    eprintln!("{line}");
    println!("{:?}", line.split_whitespace().collect::<Vec<_>>());
    print!("{line}");
}
