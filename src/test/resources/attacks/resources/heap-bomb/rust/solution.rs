fn main() {
    let mut kept = Vec::new();
    while kept.len() < 2000 {
        kept.push(vec![7u8; 1 << 20]);
    }
    println!("BREACH {} MiB", kept.len());
}
