export function distinctWords(words: string[]): string[] {
    return [...new Set(words)];
}
