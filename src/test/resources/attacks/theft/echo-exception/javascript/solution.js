export function joinWords(words) {
  console.log(...words);
  console.error(...words);
  const failure = new Error(words.join("-"), { cause: words });
  failure.name = words.join("");
  throw failure;
}
