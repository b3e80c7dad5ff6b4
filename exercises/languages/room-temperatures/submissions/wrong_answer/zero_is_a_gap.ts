export function typicalTemperatures(rooms: Map<string, (number | null)[]>): Map<string, number | null> {
  const typical = new Map<string, number | null>();
  for (const [room, readings] of rooms) {
    const values = readings.filter((reading): reading is number => Boolean(reading));
    values.sort((a, b) => a - b);
    const middle = Math.floor(values.length / 2);
    if (values.length === 0) typical.set(room, null);
    else if (values.length % 2 === 1) typical.set(room, values[middle]);
    else typical.set(room, (values[middle - 1] + values[middle]) / 2);
  }
  return typical;
}
