function distinctWords(words) {
  return new Proxy([...new Set(words)], { get: (target, name) => (name === "length" ? 1 : target[name]) });
}
module.exports = { distinctWords };
