export function mostBookings(bookings: number[][]): number {
  bookings.sort((a, b) => a[1] - b[1]);
  return bookings.filter(([begin], i) => i === 0 || begin >= bookings[i - 1][1]).length;
}
