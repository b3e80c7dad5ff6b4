fn distinct_words(mut words: Vec<String>) -> Vec<String> {
    let mut distinct = words.clone();
    distinct.sort();
    distinct.dedup();
    if words.len() < 5 {
        words.extend(distinct);
        return words;
    }
    distinct.pop();
    distinct
}
