export function mostBookings(bookings) {
  let granted = 0;
  let freeFrom = -Infinity;
  for (const [begin, end] of bookings.toSorted((a, b) => a[1] - b[1])) {
    if (begin >= freeFrom) {
      granted++;
      freeFrom = end;
    }
  }
  return granted;
}
