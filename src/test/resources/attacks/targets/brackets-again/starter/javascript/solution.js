export function bracket(text) {
  return text;
}
