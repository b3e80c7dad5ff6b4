fn join_words(_words: Vec<String>) -> String {
    eprint!("\0\u{1b}[2J\u{202e}");
    let broken = unsafe { String::from_utf8_unchecked(b"\xed\xa0\x80".to_vec()) };
    format!("\0\u{1b}[2J\u{202e}\u{10ffff}{broken}{}", "\u{301}".repeat(1000))
}
