use std::fs::{self, File, OpenOptions};
use std::io::Read;

fn main() {
    let mut held = true;
    for name in ["mem", "environ", "maps", "auxv", "stack", "io", "fd/0", "fd/1", "task/1/mem", "root/etc/passwd"] {
        let path = format!("/proc/1/{name}");
        for file in [File::open(&path), OpenOptions::new().read(true).write(true).open(&path)] {
            if let Ok(mut file) = file {
                println!("BREACH {name} {:?}", file.read(&mut [0]));
                held = false;
            }
        }
    }
    if let Ok(found) = fs::read_dir("/proc/1/fd") {
        println!("BREACH {}", found.count());
        held = false;
    }
    if held {
        println!("HELD");
    }
}
