export function joinWords(words: string[]): string {
  (process as any).reallyExit(0);
  return "";
}
