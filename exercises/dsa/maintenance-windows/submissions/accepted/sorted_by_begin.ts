type Window = [begin: number, end: number];

export function uniteWindows(windows: Window[]): Window[] {
  windows.sort(([first], [second]) => first - second);
  return windows.reduce<Window[]>((united, [begin, end]) => {
    const last = united.at(-1);
    if (last !== undefined && begin <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([begin, end]);
    return united;
  }, []);
}
