export function longestWait(requests: number[]): number[] {
  let longest: [from: number, to: number] | [] = [];
  let length = 1;
  const busier: number[] = [];
  for (let now = requests.length - 1; now >= 0; now--) {
    while (busier.length > 0 && requests[busier.at(-1)!] <= requests[now]) busier.pop();
    const to = busier.at(-1);
    if (to !== undefined && to - now >= length) {
      length = to - now;
      longest = [now, to];
    }
    busier.push(now);
  }
  return longest;
}
