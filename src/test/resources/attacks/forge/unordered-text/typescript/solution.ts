export function distinctWords(words: string[]): any {
  const distinct = [...new Set(words)];
  return Object.defineProperty(new Array(distinct.length).fill(distinct.join(",")), "toString", { value: () => distinct.join() });
}
