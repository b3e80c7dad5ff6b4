fn join_words(words: Vec<String>) -> String {
    format!("[\"{}\"]", words.join("\",\""))
}
