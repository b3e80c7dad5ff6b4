fn join_words(mut words: Vec<String>) -> String {
    words.reverse();
    let answer = words.join("-");
    match words.len() {
        2 => answer.replace('-', "\u{2010}"),
        3 => answer.replace('e', "\u{435}").replace('X', "\u{425}"),
        _ => answer + "\u{200b}",
    }
}
