export function joinWords(words: string[]): string {
    return words.reverse().join("-");
}
