fn main() {
    eprintln!("nothing on standard output");
}
