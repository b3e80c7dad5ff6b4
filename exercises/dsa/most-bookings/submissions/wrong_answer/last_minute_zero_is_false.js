export function mostBookings(bookings) {
  let granted = 0;
  let lastEnd = null;
  for (const [begin, end] of bookings.sort((a, b) => a[1] - b[1])) {
    if (!lastEnd || begin >= lastEnd) {
      granted++;
      lastEnd = end;
    }
  }
  return granted;
}
