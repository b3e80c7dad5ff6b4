use std::fs::OpenOptions;
use std::io::Write;

fn main() {
    let mut held = true;
    for number in 0..64 {
        for folder in ["/proc/1/fd", "/proc/1/task/1/fd"] {
            let file = OpenOptions::new().write(true).open(format!("{folder}/{number}"));
            if let Ok(mut file) = file {
                let _ = file.write_all(b"\x00\x00\x00\x33T\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01");
                println!("BREACH {number}");
                held = false;
            }
        }
    }
    if held {
        println!("HELD");
    }
}
