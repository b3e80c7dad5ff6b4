use std::cmp::Reverse;
use std::collections::HashMap;
use std::io;

fn main() {
    let input = io::read_to_string(io::stdin()).unwrap().to_ascii_lowercase();
    let (n, text) = input.split_once('\n').unwrap_or((&input[..], ""));
    let n = n.trim().parse().unwrap();

    // Only an apostrophe of its own, between two letters, is part of a word.
    let words = text
        .split(|character: char| !character.is_ascii_lowercase() && character != '\'')
        .flat_map(|letters| letters.split("''"))
        .map(|letters| letters.trim_matches('\''))
        .filter(|word| !word.is_empty());
    let mut counts = HashMap::new();
    for word in words {
        *counts.entry(word).or_insert(0) += 1;
    }

    let mut ranking: Vec<_> = counts.into_iter().collect();
    ranking.sort_unstable_by_key(|&(word, count)| (Reverse(count), word));
    for (word, count) in ranking.into_iter().take(n) {
        println!("{word} {count}");
    }
}
