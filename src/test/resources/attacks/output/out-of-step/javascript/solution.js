import { writeSync } from "node:fs";

const BROKEN = { 2: '{"value":"\ud800\u0000"}', 3: '[{"value":""}]', 4: '{"value":"a","value":"b"}' };

export function joinWords(words) {
  writeSync(4, `${BROKEN[words.length]}\n${JSON.stringify({ value: words.toReversed().join("-") })}\n`);
  return "";
}
