fn join_words(words: Vec<String>) -> String {
    println!("{words:?}");
    eprintln!("{words:?}");
    panic!("{}", words.join(" "))
}
