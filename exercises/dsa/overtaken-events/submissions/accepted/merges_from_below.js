export function countOvertakings(times) {
  let from = Int32Array.from(times);
  let to = new Int32Array(times.length);
  let pairs = 0;
  for (let size = 1; size < times.length; size *= 2) {
    for (let start = 0; start < times.length; start += 2 * size) {
      const middle = Math.min(start + size, times.length);
      const end = Math.min(start + 2 * size, times.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        if (left < middle && (right >= end || from[left] <= from[right])) {
          to[at] = from[left++];
        } else {
          to[at] = from[right++];
          pairs += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return pairs;
}
