function joinWords(words) {
  console.log("\0\x1b[2J\u202e");
  return "\0\x1b[2J\u202e\ud800" + "\u0301".repeat(1000) + "\udc00";
}
module.exports = { joinWords };
