const overlap = (a, b) => a[0] <= b[1] && b[0] <= a[1];

export function uniteWindows(windows) {
  for (;;) {
    const i = windows.findIndex((a) => windows.some((b) => a !== b && overlap(a, b)));
    if (i < 0) return windows.sort((a, b) => a[0] - b[0]);
    const window = windows[i];
    const touched = windows.filter((other) => overlap(window, other));
    windows = windows.filter((other) => !touched.includes(other));
    windows.push([Math.min(...touched.map(([begin]) => begin)), Math.max(...touched.map(([, end]) => end))]);
  }
}
