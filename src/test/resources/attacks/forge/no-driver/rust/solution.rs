fn join_words(words: Vec<String>) -> String {
    words.join("-")
}

/*
