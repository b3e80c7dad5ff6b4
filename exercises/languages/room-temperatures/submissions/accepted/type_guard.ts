type Reading = number | null;

function isThere(reading: Reading): reading is number {
  return reading !== null;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function typicalTemperatures(rooms: Map<string, Reading[]>): Map<string, Reading> {
  const typical = new Map<string, Reading>();
  for (const [room, readings] of rooms) typical.set(room, median(readings.filter(isThere)));
  return typical;
}
