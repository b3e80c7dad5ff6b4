type Reading = number | null;

/** Returns the median of each room's readings, or null where there are none. */
export function typicalTemperatures(rooms: Map<string, Reading[]>): Map<string, number | null> {
  return new Map();
}
