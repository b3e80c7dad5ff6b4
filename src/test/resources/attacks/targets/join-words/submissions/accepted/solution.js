export function joinWords(words) {
    return words.reverse().join("-");
}
