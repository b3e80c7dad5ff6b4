function deeper(depth: number): number {
  return JSON.parse("[1]", () => deeper(depth + 1)) + 1;
}
console.log("BREACH", deeper(0));
