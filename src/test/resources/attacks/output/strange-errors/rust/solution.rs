use std::panic;

struct Odd;

impl Drop for Odd {
    fn drop(&mut self) {
        panic!("again");
    }
}

fn join_words(words: Vec<String>) -> String {
    if words.len() == 2 {
        panic!("{}", "\0\u{1b}[2J\u{202e}".repeat(10000));
    }
    panic::panic_any(Odd)
}
