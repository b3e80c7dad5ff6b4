const { closeSync } = require("node:fs");

function joinWords(words) {
  closeSync(4);
  closeSync(3);
  return "";
}
module.exports = { joinWords };
