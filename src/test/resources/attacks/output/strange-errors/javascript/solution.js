function joinWords(words) {
  const odd = new Error("\0\x1b[2J\u202e\ud800".repeat(10_000));
  odd.name = "\u202e\0".repeat(50);
  odd.stack = "at /work/../../../etc/hostname:1:1\n//# sourceMappingURL=data:application/json;base64,e30=";
  throw odd;
}
module.exports = { joinWords };
