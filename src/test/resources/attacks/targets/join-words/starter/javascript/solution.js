function joinWords(words) {
    return words.reverse().join("-");
}
