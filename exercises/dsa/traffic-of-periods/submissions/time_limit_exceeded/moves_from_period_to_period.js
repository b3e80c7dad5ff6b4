export function trafficOfPeriods(traffic, periods) {
  let [first, after, sum] = [0, 0, 0];
  return periods.map(([from, to]) => {
    while (after <= to) sum += traffic[after++];
    while (first > from) sum += traffic[--first];
    while (after > to + 1) sum -= traffic[--after];
    while (first < from) sum -= traffic[first++];
    return sum;
  });
}
