fn join_words(mut words: Vec<String>) -> String {
    words.reverse();
    words.join("-")
}
