fn main() {
    print!("{}", "\0\\u0000".repeat(5000));
    eprint!("{}", "\0".repeat(5000));
}
