export function mostBookings(bookings) {
  const byEnd = bookings.map(([begin, end]) => [end, begin]).sort();
  let granted = 0;
  let freeFrom = -Infinity;
  for (const [end, begin] of byEnd) {
    if (begin >= freeFrom) {
      granted++;
      freeFrom = end;
    }
  }
  return granted;
}
