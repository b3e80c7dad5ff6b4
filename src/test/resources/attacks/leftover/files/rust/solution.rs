use std::os::unix::fs::{symlink, PermissionsExt};
use std::os::unix::net::UnixListener;
use std::{env, fs};

fn main() {
    let found = fs::read_dir("/tmp").map(|entries| entries.count()).unwrap_or(0);
    env::set_current_dir("/tmp").unwrap();
    let _ = fs::create_dir_all("folder/below/it");
    let _ = symlink("/work", "folder/link");
    for name in ["mark", ".mark", "two\nlines", "-rf", "*", " ", &"é".repeat(100), "folder/below/it/mark"] {
        let _ = fs::write(name, "seen");
    }
    let _ = UnixListener::bind("socket");
    for name in ["folder/below", "folder", "mark"] {
        let _ = fs::set_permissions(name, fs::Permissions::from_mode(0));
    }
    if found > 0 {
        println!("BREACH {found}");
    }
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    let words: Vec<&str> = line.split_whitespace().rev().collect();
    println!("{}", words.join(" "));
}
