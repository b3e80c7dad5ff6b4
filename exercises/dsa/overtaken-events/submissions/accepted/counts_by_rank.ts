export function countOvertakings(times: number[]): bigint {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const ranks = new Map(sorted.map((time, index) => [time, index + 1]));
  const counts = new Int32Array(sorted.length + 1);
  let pairs = 0;
  times.forEach((time, before) => {
    let notLater = 0;
    for (let rank = ranks.get(time)!; rank > 0; rank &= rank - 1) notLater += counts[rank];
    pairs += before - notLater;
    for (let rank = ranks.get(time)!; rank < counts.length; rank += rank & -rank) counts[rank]++;
  });
  return BigInt(pairs);
}
