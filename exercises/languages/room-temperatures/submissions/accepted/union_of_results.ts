type Room = { kind: "silent" } | { kind: "measured"; readings: [number, ...number[]] };

function roomOf(readings: (number | null)[]): Room {
  const [first, ...others] = readings.filter((reading) => reading != null) as number[];
  return first === undefined ? { kind: "silent" } : { kind: "measured", readings: [first, ...others] };
}

function typical(room: Room): number | null {
  switch (room.kind) {
    case "silent":
      return null;
    case "measured": {
      const { readings } = room;
      readings.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
      const half = readings.length / 2;
      return Number.isInteger(half) ? readings[half - 1] / 2 + readings[half] / 2 : readings[Math.floor(half)];
    }
  }
}

export const typicalTemperatures = (rooms: Map<string, (number | null)[]>) => {
  const results = new Map<string, number | null>();
  rooms.forEach((readings, name) => results.set(name, typical(roomOf(readings))));
  return results;
};
