export function joinWords(words) {
  const kind = { [words.join(" ")]: class {} }[words.join(" ")];
  Object.defineProperty(kind.prototype, Symbol.toStringTag, { value: words[0] });
  return new kind();
}
