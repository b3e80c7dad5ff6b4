use std::collections::HashSet;

fn distinct_words(words: Vec<String>) -> Vec<String> {
    words.into_iter().collect::<HashSet<_>>().into_iter().collect()
}
