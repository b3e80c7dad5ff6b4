function joinWords(words) {
  const answer = words.reverse().join("-");
  return { 2: answer.toUpperCase(), 3: ` ${answer}`, 4: answer.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)) }[words.length];
}
module.exports = { joinWords };
