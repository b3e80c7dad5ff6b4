export function uniteWindows(windows: number[][]): number[][] {
  const united: number[][] = [];
  for (const [begin, end] of windows.sort()) {
    const last = united.at(-1);
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([begin, end]);
  }
  return united;
}
