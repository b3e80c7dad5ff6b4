export function meanValue(label, values) {
  const answer = new Map([[label, 0]]);
  answer[Symbol.iterator] = function* () {
    yield ["\ud800", 0];
    for (let i = 0; i < 3; i++) yield [label, i];
  };
  return answer;
}
