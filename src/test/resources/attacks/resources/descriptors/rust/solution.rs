use std::fs::File;

fn main() {
    let mut kept = Vec::new();
    while kept.len() < 5000 {
        match File::open("/dev/null") {
            Ok(file) => kept.push(file),
            Err(_) => return println!("HELD"),
        }
    }
    println!("BREACH {}", kept.len());
}
