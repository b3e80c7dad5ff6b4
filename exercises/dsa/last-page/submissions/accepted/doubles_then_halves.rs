use std::io;

fn has_items(page: u64) -> bool {
    println!("get {page}"); // written at the end of the line
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).unwrap();
    answer.trim() == "items"
}

fn main() {
    let (mut full, mut empty) = (0, 1);
    while has_items(empty) {
        (full, empty) = (empty, 2 * empty);
    }
    while empty - full > 1 {
        let middle = full + (empty - full) / 2;
        if has_items(middle) {
            full = middle;
        } else {
            empty = middle;
        }
    }
    println!("last {full}");
}
