export const joinWords = (words: string[]): string => JSON.stringify({ value: words.reverse().join("-") });
