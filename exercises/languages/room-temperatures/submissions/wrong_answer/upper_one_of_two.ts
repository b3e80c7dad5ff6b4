export function typicalTemperatures(rooms: Map<string, (number | null)[]>): Map<string, number | null> {
  const typical = new Map<string, number | null>();
  for (const [room, readings] of rooms) {
    const values = readings.filter((reading) => reading !== null);
    values.sort((a, b) => a - b);
    const middle = Math.floor(values.length / 2);
    if (values.length === 0) typical.set(room, null);
    else typical.set(room, values[middle]);
  }
  return typical;
}
