export function uniteWindows(windows) {
  const united = [];
  for (const [begin, end] of windows.toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([begin, end]);
  }
  return united;
}
