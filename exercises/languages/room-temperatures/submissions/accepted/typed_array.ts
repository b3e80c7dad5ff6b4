export function typicalTemperatures(rooms: Map<string, (number | null)[]>): Map<string, number | null> {
  return new Map(
    Array.from(rooms, ([room, readings]): [string, number | null] => {
      const sorted = Float64Array.from(readings.flatMap((reading) => (reading === null ? [] : [reading]))).sort();
      const lower = sorted[Math.floor((sorted.length - 1) / 2)];
      const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
      return [room, sorted.length === 0 ? null : (lower + upper) / 2];
    }),
  );
}
