/** In the order of their begins: where two overlap, the one that ends earlier stays. */
export function mostBookings(bookings: number[][]): number {
  bookings.sort(([first], [second]) => first - second);
  let granted = 0;
  let freeFrom = -Infinity;
  for (const [begin, end] of bookings) {
    if (begin >= freeFrom) {
      granted++;
      freeFrom = end;
    } else {
      freeFrom = Math.min(freeFrom, end);
    }
  }
  return granted;
}
