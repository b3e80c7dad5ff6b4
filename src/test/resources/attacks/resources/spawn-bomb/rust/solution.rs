use std::process::Command;

fn main() {
    for _ in 0..1000 {
        Command::new("/usr/bin/sleep").arg("100").spawn().unwrap();
    }
    println!("BREACH 1000 programs");
}
