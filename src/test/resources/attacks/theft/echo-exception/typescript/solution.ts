export function joinWords(words: string[]): string {
    class Stolen extends Error {
        override name = words.join("_");
    }
    console.error(words);
    throw new Stolen(words.join("-"));
}
