export function uniteWindows(windows) {
  const united = [];
  let from, to;
  for (const [begin, end] of windows.sort((a, b) => a[0] - b[0])) {
    if (from && begin <= to) {
      to = Math.max(to, end);
    } else {
      if (from) united.push([from, to]);
      [from, to] = [begin, end];
    }
  }
  if (from) united.push([from, to]);
  return united;
}
