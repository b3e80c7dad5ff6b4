export function mostBookings(bookings: number[][]): number {
  bookings.sort((a, b) => a[0] - b[0]);
  let groups = 1;
  let freeFrom = bookings[0]?.[1] ?? 0;
  for (const [begin, end] of bookings) {
    if (begin >= freeFrom) groups++;
    freeFrom = Math.max(freeFrom, end);
  }
  return groups;
}
