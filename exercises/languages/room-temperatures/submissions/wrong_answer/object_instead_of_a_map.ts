export function typicalTemperatures(rooms: Map<string, (number | null)[]>): Map<string, number | null> {
  const typical: Record<string, number | null> = {};
  for (const [room, readings] of rooms) {
    const values = readings.filter((reading) => reading !== null);
    values.sort((a, b) => a - b);
    const middle = Math.floor(values.length / 2);
    if (values.length === 0) typical[room] = null;
    else if (values.length % 2 === 1) typical[room] = values[middle];
    else typical[room] = (values[middle - 1] + values[middle]) / 2;
  }
  return typical as unknown as Map<string, number | null>;
}
