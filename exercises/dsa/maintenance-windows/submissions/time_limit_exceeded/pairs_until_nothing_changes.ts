function uniteTwo(windows: number[][]): boolean {
  for (const [i, a] of windows.entries()) {
    for (let j = i + 1; j < windows.length; j++) {
      const b = windows[j];
      if (a[0] <= b[1] && b[0] <= a[1]) {
        windows[i] = [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
        windows.splice(j, 1);
        return true;
      }
    }
  }
  return false;
}

export function uniteWindows(windows: number[][]): number[][] {
  while (uniteTwo(windows));
  return windows.sort((a, b) => a[0] - b[0]);
}
