export function joinWords() {
  return "x".repeat(20 << 20);
}
